-- A few numbers for each article's text, by which the same text is found in others (docs/decisions/0007).
alter table article add column sketch integer[];
create index article_by_sketch on article using gin (sketch);

comment on column article.sketch is
  'banmian.store.reprints.Sketch; empty where the text is too short, null until the service has made it';

-- Articles stored before there were sketches: the service makes theirs after it has started.
create index article_without_sketch on article (id) where sketch is null;

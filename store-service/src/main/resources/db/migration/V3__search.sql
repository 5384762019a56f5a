-- What the search index of each instance is fed from: which transaction wrote a page's articles. Transaction numbers say
-- what has been committed by now and what may still come, which neither times nor sequences do.

alter table page add column written_by xid8 not null default pg_current_xact_id();
create index page_by_writer on page (written_by, id);

comment on column page.written_by is 'the transaction that stored this revision; banmian.search.feed.PageFeed reads it';

-- Once for each replaced page, not for each article.
create function page_written() returns trigger language plpgsql as $$
begin
  new.written_by := pg_current_xact_id();
  return new;
end
$$;

create trigger page_written before update on page
  for each row when (old.revision <> new.revision) execute function page_written();

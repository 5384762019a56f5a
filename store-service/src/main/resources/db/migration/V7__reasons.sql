-- Why an article begins where it does, and why a person should look at it: documents, for they are only ever read whole.
alter table article add column boundary jsonb;
alter table article add column doubts jsonb not null default '[]';

comment on column article.boundary is 'probability and reasons; null where the parser gave none yet (before 1.2.0)';
comment on column article.doubts is 'for each code of review the line to look at, its probability and reasons';

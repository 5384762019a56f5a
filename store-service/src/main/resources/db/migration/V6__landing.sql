-- Which transaction stored a page last, for readers that follow what lands: of transactions before the oldest one that is
-- still under way, all are through. A sequence or a time would not do: they are drawn before the commit, and a reader
-- that has seen a later one would miss what commits after it.
alter table page add column stored_by xid8;
create index page_by_landing on page (stored_by, id);

comment on column page.stored_by is
  'the transaction that stored its revision; null for those stored before this was kept';

create function note_storing() returns trigger language plpgsql as $$
begin
  new.stored_by := pg_current_xact_id();
  return new;
end $$;

create trigger page_stored before insert on page
  for each row execute function note_storing();
create trigger page_stored_again before update on page
  for each row when (old.revision is distinct from new.revision) execute function note_storing();

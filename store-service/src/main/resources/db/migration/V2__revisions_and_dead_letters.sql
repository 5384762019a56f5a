-- Revisions that can be looked at and compared, and the dead letters of all stages.

-- A page now has a new revision whenever its articles are replaced: by other bytes, another parser, another description.
-- The newest revision's articles are in their own tables; when they are replaced, they are kept here as a document.
alter table page_revision add column cause text not null default 'new'
  check (cause in ('new', 'revised', 'reparsed', 'redescribed'));
alter table page_revision add column stored_at timestamp(6) with time zone;
alter table page_revision add column content jsonb;
alter table page_revision alter column text drop not null;

update page_revision set stored_at = received_at;
update page_revision set cause = 'revised' where revision > 1;

alter table page_revision alter column stored_at set not null;
alter table page_revision alter column cause drop default;

comment on column page_revision.parser is 'the parser that read this revision';
comment on column page_revision.cause is 'what made it: banmian.store.persistence.Outcome';
comment on column page_revision.content is
  'description, articles, blocks and warnings; null for the newest revision, and for those replaced before they were kept';
comment on column page_revision.text is 'null where the next revision has the same text';

-- What the stages refused. The id tells stage, partition and offset on the stage's topic of dead letters.
create table dead_letter (
  id text primary key,
  seq bigint generated always as identity unique,
  stage text not null,
  reason text not null,
  message text not null,
  exception_class text,
  source_topic text,
  source_partition integer,
  source_offset bigint,
  refused_at timestamp(6) with time zone not null,
  received_at timestamp(6) with time zone,
  recorded_at timestamp(6) with time zone not null,
  newspaper text,
  page_id text,
  source_uri text,
  size integer,
  with_content boolean not null,
  state text not null check (state in ('open', 'replayed', 'refused-again', 'resolved')),
  replay_of text,
  replayed_at timestamp(6) with time zone,
  resolved_at timestamp(6) with time zone,
  -- A stage that stores at least once may refuse the same record twice: that is one dead letter.
  unique (source_topic, source_partition, source_offset)
);
create index dead_letter_by_state on dead_letter (state, seq);
create index dead_letter_replayed on dead_letter (replay_of);

comment on column dead_letter.seq is 'the order in which they were recorded';
comment on column dead_letter.received_at is 'when the refused record came to its topic';
comment on column dead_letter.size is 'bytes of the value; null for a record without one';
comment on column dead_letter.with_content is 'false where the record was too large to be put aside';
comment on column dead_letter.replay_of is 'the dead letter whose replay was refused, this being the new refusal';

-- The refused record itself, byte by byte. Headers are a JSON list of names with values in base64, as bytes, because
-- a name may have characters that the database's own texts cannot.
create table dead_letter_record (
  id text primary key references dead_letter on delete cascade,
  record_key bytea,
  record_value bytea,
  headers bytea not null
);
-- Not packed: a payload is read piece by piece, and a packed one would be unpacked for each.
alter table dead_letter_record alter column record_value set storage external;

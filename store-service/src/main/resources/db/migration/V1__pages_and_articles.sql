-- Newspapers, their issues, pages and articles. Names are the keys: they are what the pages themselves print.
--
-- sort_key puts rows in reading order (newest issue first, then newspaper, page label, position; unknown last) and is
-- compared byte by byte, so that a list is paged by one indexed column. banmian.store.persistence.ReadingOrder makes it.

create table newspaper (
  name text primary key
);

create table issue (
  newspaper text not null references newspaper,
  issue_date date not null,
  sort_key text collate "C" not null unique,
  primary key (newspaper, issue_date)
);

-- A page as last stored. What its bytes were is in page_revision, under the same revision.
create table page (
  id text primary key,
  newspaper text references newspaper,
  issue_date date,
  page_label text,
  page_name text,
  revision integer not null check (revision >= 1),
  sha256 text not null,
  last_received_at timestamp(6) with time zone not null,
  parser text not null,
  warnings jsonb not null,
  metadata_from jsonb not null,
  sort_key text collate "C" not null unique,
  foreign key (newspaper, issue_date) references issue
);
create index page_of_issue on page (newspaper, issue_date);
create index page_by_date on page (issue_date);

comment on column page.last_received_at is
  'when these bytes were last received: of two revisions the later one counts, whichever arrives first';

-- Every revision that a page was ever stored with, numbered from 1.
create table page_revision (
  page_id text not null references page on delete cascade,
  revision integer not null check (revision >= 1),
  sha256 text not null,
  charset text not null,
  source_uri text,
  received_at timestamp(6) with time zone not null,
  parser text not null,
  text text not null,
  primary key (page_id, revision)
);

comment on column page_revision.parser is 'the parser that read this revision first';

create table article (
  id text primary key,
  page_id text not null references page on delete cascade,
  position integer not null check (position >= 1),
  kind text not null,
  rubric text,
  kicker text,
  headline text,
  deck text,
  dateline jsonb,
  paragraphs jsonb not null,
  spans jsonb not null,
  confidence double precision not null check (confidence between 0 and 1),
  review jsonb not null,
  search_text text not null,
  sort_key text collate "C" not null unique,
  unique (page_id, position)
);

comment on column article.search_text is 'rubric, kicker, headline, deck and paragraphs, one a line';

create table byline (
  article_id text not null references article on delete cascade,
  position integer not null,
  name text not null,
  role text not null,
  affiliation text,
  span_start integer not null,
  span_end integer not null,
  primary key (article_id, position),
  check (span_start between 0 and span_end)
);
create index byline_by_name on byline (name, article_id);

create table block (
  page_id text not null references page on delete cascade,
  position integer not null,
  start_offset integer not null,
  end_offset integer not null,
  role text not null,
  article_position integer,
  primary key (page_id, position),
  check (start_offset between 0 and end_offset)
);

comment on column block.article_position is 'position of the article it belongs to; null for the page''s own blocks';

-- An article that goes on, or began, on another page of its issue (下转第3版, 上接第1版).
create table jump_link (
  article_id text not null references article on delete cascade,
  direction text not null check (direction in ('continues-on', 'continued-from')),
  page_label text not null,
  primary key (article_id, direction)
);

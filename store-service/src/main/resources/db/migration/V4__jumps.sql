-- Where articles over several pages are put together: when they are read (docs/decisions/0006). What that needs is found
-- by page.
alter table jump_link add column page_id text;
update jump_link j set page_id = a.page_id from article a where a.id = j.article_id;
alter table jump_link alter column page_id set not null;
create index jump_link_of_page on jump_link (page_id);

-- The headline of the other part, where the jump names it (下转第3版《新桥通车》).
alter table jump_link add column title text;

-- Pages that an article points to (相关报道见第二版): several of them, in the order named.
alter table jump_link add column position integer not null default 1 check (position >= 1);
alter table jump_link alter column position drop default;
alter table jump_link drop constraint jump_link_pkey;
alter table jump_link add primary key (article_id, direction, position);
alter table jump_link drop constraint jump_link_direction_check;
alter table jump_link add check (direction in ('continues-on', 'continued-from', 'related'));

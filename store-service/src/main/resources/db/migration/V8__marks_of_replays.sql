-- Whoever may write to the topics can name a dead letter, but cannot guess this.
alter table dead_letter add column replay_mark uuid not null default gen_random_uuid();

comment on column dead_letter.replay_mark is 'goes with the record when it is replayed; what comes back with it is that record';

-- The place of a step among those that count as telling; null for what only accompanies them. Steps of a higher rung wait
-- (state WAITING) until those below have failed or taken too long, and are skipped once the person has been told.
alter table delivery_step add column rung smallint;

-- How long the next rung waits after this step has been sent.
alter table delivery_step add column patience_seconds bigint not null default 0;

create index delivery_step_in_reserve on delivery_step (due_at) where state = 'WAITING';

-- For what is to be looked at by people: undelivered steps, the latest first.
create index delivery_step_failed on delivery_step (due_at desc, id) where state = 'FAILED';

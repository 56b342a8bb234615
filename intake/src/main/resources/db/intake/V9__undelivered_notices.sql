-- By when the person of an appeal must be told what has not been delivered yet; null while nothing is in danger. A warning
-- for the desk, kept up to date by a sweep: no decision about the case, so that its version stays.
alter table appeal add column undelivered_by timestamptz;
create index appeal_undelivered on appeal (office, due_on, id) where undelivered_by is not null;

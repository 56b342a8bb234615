-- Each run of the check that recomputes all chains. One runs at a time, on any node.
create table evidence_check (
    id            uuid primary key,
    state         varchar(16) not null check (state in ('RUNNING', 'INTERRUPTED', 'WHOLE', 'BROKEN')),
    asked_by      text,
    asked_by_name text,
    started_at    timestamptz not null,
    ended_at      timestamptz,
    notices       bigint      not null default 0,
    evidence_rows bigint      not null default 0,
    broken        bigint      not null default 0,
    check ((state = 'RUNNING') = (ended_at is null))
);

-- Where a chain first broke. No foreign key to the notice: it may be gone, and that is what is told.
create table evidence_break (
    check_id  uuid        not null references evidence_check,
    notice_id uuid        not null,
    position  integer     not null,
    fault     varchar(16) not null,
    primary key (check_id, notice_id)
);

-- The inbox of a person, the newest first: ids are ordered by time.
create index notice_of_account on notice (account, id);

-- A notice is opened once. Found by this index as well.
create unique index evidence_opened on evidence (notice_id) where event = 'OPENED';

-- Notices as issued. The row never changes, except that the personal columns and the salt may be erased one day:
-- the evidence holds only masked addresses and salted commitments to them.
create table notice (
    id           uuid primary key,
    kind         text        not null,
    case_id      uuid        not null,
    payload      jsonb       not null,
    legal_basis  text        not null,
    tell_by      timestamptz,
    account      text,
    language     text        not null,
    email        text,
    phone        text,
    salt         bytea,
    issued_at    timestamptz not null
);
create index notice_by_case on notice (case_id, issued_at);

-- One row for each channel a notice goes by: the queue that dispatchers share.
create table delivery_step (
    id           uuid primary key,
    notice_id    uuid        not null references notice (id),
    channel      text        not null,
    state        text        not null,
    priority     smallint    not null,
    due_at       timestamptz not null,
    attempts     integer     not null default 0,
    doubts       integer     not null default 0,
    claim        uuid,
    leased_until timestamptz
);
create index delivery_step_to_send on delivery_step (channel, priority, due_at) where state = 'QUEUED';
create index delivery_step_in_flight on delivery_step (leased_until) where state = 'SENDING';
create index delivery_step_by_notice on delivery_step (notice_id);

-- What a provider called the messages it accepted, until it has reported the end of each.
create table submission (
    channel      text        not null,
    provider     text        not null,
    provider_id  text        not null,
    step_id      uuid        not null references delivery_step (id),
    attempt      integer     not null,
    final_state  text,
    primary key (channel, provider, provider_id)
);
create index submission_by_step on submission (step_id);

-- Providers' reports not matched yet. A report may be here before the acceptance it belongs to has been written.
create table receipt (
    id           uuid primary key,
    channel      text        not null,
    provider     text        not null,
    provider_id  text        not null,
    state        text        not null,
    raw_text     text        not null,
    reported_at  timestamptz not null
);

-- The end of each notice's chain; locked while rows are appended, so that a chain never forks.
create table evidence_head (
    notice_id    uuid primary key references notice (id),
    position     integer     not null,
    hash         bytea       not null
);

-- What happened, in the order it was recorded, each row bound to the one before by its hash.
create table evidence (
    notice_id          uuid        not null references notice (id),
    position           integer     not null,
    step_id            uuid        not null,
    channel            text        not null,
    event              text        not null,
    attempt            integer     not null,
    masked_address     text,
    address_commitment bytea,
    content_sha256     bytea,
    provider           text,
    provider_id        text,
    detail             text,
    sent_at            timestamptz,
    occurred_at        timestamptz not null,
    previous_hash      bytea       not null,
    hash               bytea       not null,
    primary key (notice_id, position)
);

create function evidence_is_append_only() returns trigger language plpgsql as $$
begin
    raise exception 'Evidence is append-only: % is refused', tg_op using errcode = 'restrict_violation';
end $$;

create trigger evidence_append_only before update or delete on evidence
    for each row execute function evidence_is_append_only();
create trigger evidence_not_emptied before truncate on evidence
    for each statement execute function evidence_is_append_only();

-- Phones that take push notifications. A token belongs to the account that registered it last.
create table device (
    account       text        not null,
    device_id     text        not null,
    token         text        not null unique,
    platform      text        not null,
    language      text        not null,
    registered_at timestamptz not null,
    primary key (account, device_id)
);

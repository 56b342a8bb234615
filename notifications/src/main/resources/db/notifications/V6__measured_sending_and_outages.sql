-- How sending went, hour by hour. A row is what one run of a server has counted in that hour so far, so that writing it
-- again changes nothing, and several servers add up. Figures only: what is proven of a notice stands in the evidence.
create table send_tally (
    hour         timestamptz not null,
    channel      text        not null,
    provider     text        not null,
    outcome      text        not null,
    run          uuid        not null,
    messages     bigint      not null,
    milliseconds bigint      not null,
    primary key (hour, channel, provider, outcome, run)
);

-- The longest queue and the longest wait that were seen in an hour.
create table queue_hour (
    hour         timestamptz not null,
    channel      text        not null,
    most_due     bigint      not null,
    wait_seconds bigint      not null,
    primary key (hour, channel)
);

-- Whether the providers in use answer, as all servers see it together.
create table provider_contact (
    channel       text        not null,
    provider      text        not null,
    answered_at   timestamptz,
    failing_since timestamptz,
    failed_at     timestamptz,
    failures      integer     not null,
    used_at       timestamptz not null,
    primary key (channel, provider)
);

-- Each run of a server and its last sign of life; stopped_at only if it said itself that it was stopping.
create table portal_run (
    id         uuid primary key,
    started_at timestamptz not null,
    seen_at    timestamptz not null,
    stopped_at timestamptz
);
create index portal_run_seen on portal_run (seen_at);

-- The register of outages. The channel PORTAL is the portal itself.
create table outage (
    id         uuid primary key,
    channel    text        not null,
    cause      text        not null check (cause in ('SILENT', 'STOPPED', 'NOT_TAKEN')),
    began_at   timestamptz not null,
    noticed_at timestamptz not null,
    unique (channel, began_at)
);
create index outage_by_time on outage (began_at);

create table outage_end (
    outage     uuid primary key references outage,
    ending     text        not null check (ending in ('BACK', 'NOTHING_WAITED')),
    ended_at   timestamptz not null,
    noticed_at timestamptz not null
);

create function outages_are_append_only() returns trigger language plpgsql as $$
begin
    raise exception 'The register of outages is append-only: % is refused', tg_op using errcode = 'restrict_violation';
end $$;

create trigger outage_append_only before update or delete on outage
    for each row execute function outages_are_append_only();
create trigger outage_not_emptied before truncate on outage
    for each statement execute function outages_are_append_only();
create trigger outage_end_append_only before update or delete on outage_end
    for each row execute function outages_are_append_only();
create trigger outage_end_not_emptied before truncate on outage_end
    for each statement execute function outages_are_append_only();

-- Notices by which a person must be told before a moment, until it is known that the person has been.
create table awaited_notice (
    notice_id uuid primary key references notice (id),
    case_id   uuid        not null,
    kind      text        not null,
    tell_by   timestamptz not null,
    issued_at timestamptz not null,
    warned    boolean     not null default false
);
create index awaited_notice_by_time on awaited_notice (tell_by);
create index awaited_notice_by_case on awaited_notice (case_id);
create index awaited_notice_warned on awaited_notice (notice_id) where warned;
-- Those that came by before are looked at once and forgotten if the person was told.
insert into awaited_notice (notice_id, case_id, kind, tell_by, issued_at)
select id, case_id, kind, tell_by, issued_at from notice where tell_by is not null;

-- What was given up is counted by channel.
create index delivery_step_given_up on delivery_step (channel) where state = 'FAILED';

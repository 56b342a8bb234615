-- By what terms are computed. Each publication, of one calendar edition or of the readings, begins a new basis; basis n is
-- the newest edition of each year and the newest readings among the publications 1 to n. Nothing here is ever changed, so
-- that every computed date can be computed again as it was.
create table term_basis (
    number       int primary key check (number > 0),
    kind         varchar(16) not null check (kind in ('CALENDAR', 'READINGS')),
    published_at timestamptz not null,
    account      varchar(64) not null,
    actor        text not null,
    reason_kk    text not null,
    reason_ru    text not null,
    reason_en    text not null
);

create table calendar_edition (
    basis        int primary key references term_basis,
    year         int not null,
    number       int not null check (number > 0),
    published_on date not null,
    unique (year, number)
);

create table calendar_day (
    basis     int not null references calendar_edition,
    date      date not null,
    kind      varchar(24) not null,
    name_kk   text not null,
    name_ru   text not null,
    name_en   text not null,
    source_kk text not null,
    source_ru text not null,
    source_en text not null,
    primary key (basis, date)
);

create table term_readings (
    basis                      int primary key references term_basis,
    day_of_event               varchar(24) not null,
    start                      varchar(24) not null,
    filing_last_day            varchar(24) not null,
    duty_last_day              varchar(24) not null,
    cap_last_day               varchar(24) not null,
    month_length               varchar(24) not null,
    extension_base             varchar(24) not null,
    extension_count            varchar(24) not null,
    inspection_effect          varchar(24) not null,
    interim_reply_working_days int not null check (interim_reply_working_days > 0),
    complaint_receipt          varchar(24) not null,
    day_of_inspection_start    varchar(24) not null
);

create trigger term_basis_append_only before update or delete on term_basis
    for each row execute function forbid_change();
create trigger calendar_edition_append_only before update or delete on calendar_edition
    for each row execute function forbid_change();
create trigger calendar_day_append_only before update or delete on calendar_day
    for each row execute function forbid_change();
create trigger term_readings_append_only before update or delete on term_readings
    for each row execute function forbid_change();

-- The basis a case's dates were computed by. What is there already was computed by the calendars of 2023 to 2027 that come
-- with the program, which become bases 1 to 5. So is what a server of the version before files while both run: it follows the
-- newest basis within seconds.
alter table appeal add column term_basis int not null default 5;
create index appeal_to_recompute on appeal (term_basis, term_rule, term_from, due_on) where closed_at is null;

-- A line of history about a term that moved: from which day to which, and by which publication.
alter table appeal_entry add column due_before date;
alter table appeal_entry add column due_after date;
alter table appeal_entry add column term_basis int references term_basis;
alter table appeal_entry add constraint appeal_entry_moved
    check ((due_before is null) = (due_after is null) and (due_after is null) = (term_basis is null));

-- Where staff are told of terms, and in which language; kk when none is on record.
alter table staff_assignment
    add column email    text,
    add column language varchar(2) check (language in ('kk', 'ru', 'en'));

-- Append-only: of which term staff were reminded. One row makes one reminder, however many nodes look for what is due;
-- a due date that moves makes a new one. distance: how many working days before the due date the reminder stands.
create table term_reminder (
    appeal      uuid not null references appeal,
    kind        varchar(16) not null check (kind in ('TERM_NEAR', 'TARGET_MISSED')),
    distance    int not null check (distance >= 0),
    due_on      date not null,
    reminded_at timestamptz not null,
    primary key (appeal, kind, distance, due_on)
);
create trigger term_reminder_append_only before update or delete on term_reminder
    for each row execute function forbid_change();

-- What reminders are looked for by: all offices at once.
create index appeal_near on appeal (due_on, id) where closed_at is null and handler is not null;
create index appeal_target on appeal (internal_target, id) where closed_at is null;

-- Lists of one office. Those by due date are served by appeal_queue already.
create index appeal_unassigned on appeal (office, due_on, id) where closed_at is null and handler is null;
create index appeal_target_of_office on appeal (office, internal_target) where closed_at is null;
create index appeal_unconfirmed on appeal (office, term_from) where closed_at is null and state = 'REGISTERED';

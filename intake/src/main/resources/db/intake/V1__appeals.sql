-- Times are instants (timestamptz); dates are calendar dates in Asia/Almaty.
-- Ids are UUIDv7 made by the application; codes that people type are random.

create table office (
    code         varchar(64) primary key,
    parent       varchar(64) references office,
    level        varchar(16) not null check (level in ('CENTRAL', 'REGIONAL', 'DISTRICT')),
    kind         varchar(24) not null,
    kato         varchar(9),
    name_kk      text not null collate "kk-x-icu",
    name_ru      text not null,
    name_en      text not null,
    takes_appeals boolean not null,
    opens_at     time not null default '09:00',
    closes_at    time not null default '18:30',
    demo         boolean not null,
    -- kk letters folded to the Russian keyboard, all three names: what people type is looked up here
    search_text  text generated always as (translate(lower(name_kk || ' ' || name_ru || ' ' || name_en), 'әғқңөұүһіё', 'агкноуухие')) stored,
    check ((parent is null) = (code = 'GENERAL'))
);
create index office_by_parent on office (parent);
create extension if not exists pg_trgm with schema public;
create index office_by_search_text on office using gin (search_text public.gin_trgm_ops);

create table staff_assignment (
    id          uuid primary key,
    account     varchar(64) not null,
    office      varchar(64) not null references office,
    position    varchar(24) not null check (position in ('HEAD', 'DEPUTY', 'PROSECUTOR', 'OTHER_WORKER')),
    name        text not null,
    valid_from  date not null,
    valid_to    date check (valid_to >= valid_from)
);
create index staff_assignment_by_account on staff_assignment (account, valid_from);
create index staff_assignment_by_office on staff_assignment (office, position);
-- two first requests of one officer at once seed one row
create unique index staff_assignment_open on staff_assignment (account) where valid_to is null;

create table appeal (
    id               uuid primary key,
    version          bigint not null,
    number           varchar(32) not null unique,
    kind             varchar(16) not null,
    language         varchar(2) not null check (language in ('kk', 'ru', 'en')),
    office           varchar(64) not null references office,
    subject          varchar(200) not null,
    body             text not null,
    state            varchar(24) not null,
    received_at      timestamptz not null,
    registered_on    date not null,
    term_rule        varchar(8) not null,
    term_from        date not null,
    due_on           date not null,
    internal_target  date not null,
    declared_ground  varchar(40),
    confirmed_ground varchar(40),
    handler          uuid references staff_assignment,
    closed_at        timestamptz,
    coupon           varchar(40) not null,

    applicant_account   varchar(64) not null,
    applicant_kind      varchar(8) not null check (applicant_kind in ('PERSON', 'ENTITY')),
    applicant_name      text not null,
    applicant_iin       varchar(12),
    applicant_bin       varchar(12),
    applicant_company   text,
    applicant_address   text,
    applicant_email     text,
    applicant_phone     varchar(12),
    applicant_channels  varchar(60) not null
);
create index appeal_own on appeal (applicant_account, id desc);
create index appeal_queue on appeal (office, due_on, id) where closed_at is null;
create index appeal_of_handler on appeal (handler, due_on, id) where closed_at is null;
create index appeal_of_office on appeal (office, due_on, id);

-- Append-only: what was decided about a case, by whom, in which office and position, by which article.
create table appeal_entry (
    id        uuid primary key,
    appeal    uuid not null references appeal,
    at        timestamptz not null,
    event     varchar(32) not null,
    state     varchar(24) not null,
    article   varchar(64) not null,
    account   varchar(64) not null,
    actor     text not null,
    office    varchar(64) references office,
    position  varchar(24),
    reason    text
);
create index appeal_entry_by_appeal on appeal_entry (appeal, id);
create function forbid_change() returns trigger language plpgsql as
    $$ begin raise exception 'history is append-only: %', tg_table_name; end $$;
create trigger appeal_entry_append_only before update or delete on appeal_entry
    for each row execute function forbid_change();

create table registration_counter (
    letters varchar(4) not null,
    year    int not null,
    last    bigint not null,
    primary key (letters, year)
);

create table idempotency (
    account      varchar(64) not null,
    operation    varchar(32) not null,
    key          varchar(128) not null,
    request_hash varchar(64) not null,
    result       uuid,
    created_at   timestamptz not null,
    primary key (account, operation, key)
);

create table appeal_draft (
    id          uuid primary key,
    version     bigint not null,
    account     varchar(64) not null,
    kind        varchar(16),
    language    varchar(2),
    region      varchar(64),
    office      varchar(64),
    ground      varchar(40),
    subject     text,
    body        text,
    address     text,
    email       text,
    phone       text,
    channels    varchar(60),
    created_at  timestamptz not null,
    appeal      uuid references appeal
);
create index appeal_draft_by_account on appeal_draft (account, id desc) where appeal is null;

create table attachment (
    id           uuid primary key,
    account      varchar(64) not null,
    draft        uuid references appeal_draft,
    appeal       uuid references appeal,
    name         varchar(255) not null,
    content_type varchar(100) not null,
    size         bigint not null,
    sha256       varchar(64) not null,
    uploaded_at  timestamptz not null
);
create index attachment_by_appeal on attachment (appeal) where appeal is not null;
create index attachment_loose on attachment (account, draft, id) where appeal is null;

create table attachment_part (
    attachment uuid not null references attachment on delete cascade,
    ordinal    int not null,
    content    bytea not null,
    primary key (attachment, ordinal)
);
-- uploads are compressed formats already
alter table attachment_part alter column content set storage external;

create table legal_act (
    code    varchar(40) primary key,
    ordinal int not null unique,
    name_kk text not null,
    name_ru text not null,
    name_en text not null
);

create table answer (
    id         uuid primary key,
    version    bigint not null,
    appeal     uuid not null references appeal,
    ordinal    int not null,
    outcome    varchar(24),
    language   varchar(2) not null,
    reasoning  text not null,
    author     uuid not null references staff_assignment,
    drafted_at timestamptz not null,
    sent_at    timestamptz,
    document   varchar(40),
    unique (appeal, ordinal)
);

create table answer_citation (
    answer    uuid not null references answer,
    ordinal   int not null,
    act       varchar(40) not null references legal_act,
    provision varchar(200) not null,
    primary key (answer, ordinal)
);

create table issued_document (
    code       varchar(40) primary key,
    kind       varchar(24) not null,
    case_id    uuid not null,
    number     varchar(32) not null,
    language   varchar(2) not null,
    office     varchar(64) not null references office,
    issued_at  timestamptz not null,
    revoked_at timestamptz,
    sha256     varchar(64),
    content    bytea,
    check ((sha256 is null) = (content is null))
);
create index issued_document_by_case on issued_document (case_id);
alter table issued_document alter column content set storage external;

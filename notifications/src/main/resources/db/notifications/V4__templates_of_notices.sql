-- What administrators published over the templates that come with the program, which are version 1 of each. Rows are only
-- added. The numbers tell servers whether anything has been published since they last looked.
create table notice_template (
    number       integer     primary key,
    kind         text        not null,
    language     text        not null,
    channel      text        not null,
    version      integer     not null check (version > 1),
    parts        jsonb       not null,
    reason       text        not null,
    account      text        not null,
    account_name text        not null,
    published_at timestamptz not null,
    unique (kind, language, channel, version)
);

create function templates_are_only_added() returns trigger language plpgsql as $$
begin
    raise exception 'Published templates stay: % is refused', tg_op using errcode = 'restrict_violation';
end $$;

create trigger notice_template_only_added before update or delete on notice_template
    for each row execute function templates_are_only_added();
create trigger notice_template_not_emptied before truncate on notice_template
    for each statement execute function templates_are_only_added();

-- Tests of templates that administrators had sent to themselves: of no case, and no evidence.
create table template_test (
    id             uuid        primary key,
    kind           text        not null,
    language       text        not null,
    channel        text        not null,
    fingerprint    text        not null,
    account        text        not null,
    account_name   text        not null,
    masked_address text        not null,
    asked_at       timestamptz not null,
    outcome        text,
    provider       text,
    detail         text,
    ended_at       timestamptz,
    check ((outcome is null) = (ended_at is null))
);
create index template_test_of_account on template_test (account, asked_at desc);

-- A document whose content is not kept has its fingerprint all the same: a court file is made anew each time.
alter table issued_document drop constraint issued_document_check;
alter table issued_document add constraint issued_document_hash_of_content check (content is null or sha256 is not null);

-- Append-only: which files of a case were handed out for a court, to whom, when and why.
create table court_file (
    code       varchar(40) primary key references issued_document,
    appeal     uuid not null references appeal,
    at         timestamptz not null,
    actor      text not null,
    office     varchar(64) not null references office,
    position   varchar(24) not null,
    reason     text not null,
    language   varchar(2) not null check (language in ('kk', 'ru')),
    identified boolean not null,
    pages      int not null check (pages > 0),
    size       bigint not null check (size > 0),
    sha256     varchar(64) not null
);
create index court_file_by_appeal on court_file (appeal, at);
create trigger court_file_append_only before update or delete on court_file
    for each row execute function forbid_change();

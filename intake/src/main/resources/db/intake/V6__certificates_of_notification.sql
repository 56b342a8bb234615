-- What a certificate of notification certifies: the first rows of the chain of a notice. As long as no row is added, the
-- same certificate is given again.
create table notice_certificate (
    code      varchar(40) primary key references issued_document,
    appeal    uuid not null references appeal,
    notice    uuid not null,
    row_count int  not null check (row_count >= 0),
    unique (notice, row_count)
);
create trigger notice_certificate_append_only before update or delete on notice_certificate
    for each row execute function forbid_change();

-- Notices as registered letters: one letter an errand. An errand is a step of delivery that people carry out, known by its id.
create table errand_letter (
    code      varchar(40) primary key references issued_document,
    appeal    uuid not null references appeal,
    errand    uuid not null unique,
    officer   text not null,
    enclosure varchar(40) references issued_document
);
create trigger errand_letter_append_only before update or delete on errand_letter
    for each row execute function forbid_change();

-- Scans of what the post or the addressee signed. They belong to the case, and are no files of the appeal.
alter table attachment add column errand uuid;

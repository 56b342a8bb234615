-- Append-only: whether the answers of an office are approved by its head before they leave. The newest row of an office
-- stands; an office without one requires no approval.
create table office_approval (
    id         uuid primary key,
    office     varchar(64) not null references office,
    required   boolean not null,
    decided_at timestamptz not null,
    author     uuid not null references staff_assignment
);
create index office_approval_newest on office_approval (office, id desc);
create trigger office_approval_append_only before update or delete on office_approval
    for each row execute function forbid_change();

-- Confirmed grounds besides the principal one, and the instruction that two of the grounds are (article 24(1)(6), (7)).
alter table appeal add column further_grounds varchar(300);
alter table appeal add column instruction_number varchar(60);
alter table appeal add column instructed_on date;
alter table appeal add constraint appeal_instruction_has_number_and_date
    check ((instruction_number is null) = (instructed_on is null));

-- Since when the answer waits for the head of the office; null while it does not.
alter table appeal add column approval_asked_at timestamptz;
create index appeal_awaiting_approval on appeal (office, due_on, id) where approval_asked_at is not null;

-- The head who approved an answer signs it.
alter table answer add column approver uuid references staff_assignment;

-- Append-only: each version of an answer that was submitted to the head.
create table answer_submission (
    id           uuid primary key,
    appeal       uuid not null references appeal,
    answer       uuid not null references answer,
    submitted_at timestamptz not null,
    author       uuid not null references staff_assignment,
    outcome      varchar(24) not null,
    language     varchar(2) not null,
    reasoning    text not null
);
create index answer_submission_by_appeal on answer_submission (appeal, id);
create trigger answer_submission_append_only before update or delete on answer_submission
    for each row execute function forbid_change();

create table answer_submission_citation (
    submission uuid not null references answer_submission,
    ordinal    int not null,
    act        varchar(40) not null references legal_act,
    provision  varchar(200) not null,
    primary key (submission, ordinal)
);
create trigger answer_submission_citation_append_only before update or delete on answer_submission_citation
    for each row execute function forbid_change();

-- Append-only: what the head decided about a submitted version. One without a row either waits or was overtaken.
create table answer_review (
    submission  uuid primary key references answer_submission,
    approved    boolean not null,
    remarks     text not null,
    reviewer    uuid not null references staff_assignment,
    reviewed_at timestamptz not null,
    check (approved or remarks <> '')
);
create trigger answer_review_append_only before update or delete on answer_review
    for each row execute function forbid_change();

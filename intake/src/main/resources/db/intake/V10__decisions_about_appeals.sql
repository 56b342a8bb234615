-- What was decided about a term since it began: an extension, an inspection that it follows. Cases with the same text have
-- the same term. Empty for what was filed before, and for what a server of the version before files while both run.
alter table appeal add column term_events text not null default '';

-- Since when a request of the applicant to withdraw the appeal waits for a decision.
alter table appeal add column withdrawal_asked_at timestamptz;

-- A last day moves with a publication, or by a decision about the case, which names none.
alter table appeal_entry drop constraint appeal_entry_moved;
alter table appeal_entry add constraint appeal_entry_moved
    check ((due_before is null) = (due_after is null) and (term_basis is null or due_after is not null));

-- Append-only: what was decided about an appeal apart from its answer, or asked by its applicant, with the reasons.
-- content: one JSON object of what this kind of decision says. author: the post of the employee; null for the applicant.
create table appeal_decision (
    id         uuid primary key,
    appeal     uuid not null references appeal,
    kind       varchar(32) not null,
    decided_at timestamptz not null,
    office     varchar(64) not null references office,
    author     uuid references staff_assignment,
    article    varchar(64) not null,
    reason     text not null,
    content    text not null,
    document   varchar(40) unique references issued_document
);
create index appeal_decision_by_appeal on appeal_decision (appeal, id);
create trigger appeal_decision_append_only before update or delete on appeal_decision
    for each row execute function forbid_change();

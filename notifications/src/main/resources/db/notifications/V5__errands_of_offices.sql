-- Steps that people of an office carry out: registered letters, telephonograms, telegrams. The personal columns may be erased.
create table errand (
    step_id        uuid primary key references delivery_step (id),
    office         text    not null,
    addressee      text,
    address        text,
    phone          text,
    -- an employee decided that it be carried out: the success of another channel does not take it from the list
    ordered        boolean not null default false,
    -- what was written last, for lists; what was written before is in the entries
    letter         text,
    reference      text,
    handed_over_on date,
    ended_on       date
);

-- The list of an office holds what is to be done; only steps that people carry out have an office.
alter table delivery_step add column office text;
create index delivery_step_of_office on delivery_step (office, due_at, id)
    where office is not null and state in ('QUEUED', 'ACCEPTED');

-- What employees wrote down, one row for each time. The row of evidence that belongs to it commits to all of it with the salt
-- of the notice; what is personal here may be erased, and nothing else changes.
create table errand_entry (
    id             uuid primary key,
    step_id        uuid        not null references errand (step_id),
    kind           text        not null,
    correction     text,
    on_day         date,
    at_time        time,
    reference      text,
    person         text,
    relation       text,
    phone          text,
    body           text,
    reason         text,
    receipt        uuid,
    receipt_name   text,
    receipt_sha256 bytea,
    account        text        not null,
    officer        text        not null,
    written_at     timestamptz not null,
    commitment     bytea       not null
);
create index errand_entry_by_step on errand_entry (step_id, written_at, id);

create trigger errand_entry_stays before delete on errand_entry
    for each row execute function evidence_is_append_only();
create trigger errand_entry_not_emptied before truncate on errand_entry
    for each statement execute function evidence_is_append_only();
create trigger errand_entry_unchanged before update on errand_entry for each row
    when ((old.id, old.step_id, old.kind, old.on_day, old.at_time, old.reference, old.receipt, old.receipt_sha256,
           old.account, old.officer, old.written_at, old.commitment)
          is distinct from
          (new.id, new.step_id, new.kind, new.on_day, new.at_time, new.reference, new.receipt, new.receipt_sha256,
           new.account, new.officer, new.written_at, new.commitment))
    execute function evidence_is_append_only();

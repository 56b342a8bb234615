-- What the applicant says is new since an earlier appeal like this one was answered.
alter table appeal_draft add column what_is_new text;
alter table appeal add column what_is_new text;

-- The answered appeals of one applicant, the newest first: what a new one is compared with. Those of the same person or
-- company under another account are found by appeal_by_iin and appeal_by_bin.
create index appeal_answered_of on appeal (applicant_account, id desc) where state = 'ANSWERED';

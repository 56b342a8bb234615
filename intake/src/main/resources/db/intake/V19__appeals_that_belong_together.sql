-- The appeal together with which this one is considered, and the one of which it was a request. Readers of the version before
-- see a state that they do not know only once somebody joins two cases.
alter table appeal add column principal uuid references appeal check (principal <> id);
alter table appeal add column separated_from uuid references appeal check (separated_from <> id);
create index appeal_joined_to on appeal (principal, id) where principal is not null;
create index appeal_separated_from on appeal (separated_from, id) where separated_from is not null;

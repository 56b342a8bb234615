-- Whether the inspection that the term follows stands still: only such a one can be resumed.
alter table appeal add column inspection_suspended boolean not null default false;

update appeal set inspection_suspended = true
where state = 'UNDER_INSPECTION'
  and (select kind from appeal_decision decision
       where decision.appeal = appeal.id
         and kind in ('INSPECTION_APPOINTED', 'INSPECTION_SUSPENDED', 'INSPECTION_RESUMED')
       order by decision.id desc limit 1) = 'INSPECTION_SUSPENDED';

-- A row of evidence is written together with the head of its chain, and the head refers to the notice: a row of a notice that
-- there is not is refused as before, and a notice that has evidence cannot be deleted. Asked of each row besides, it was a
-- third of what the row costs, and a lock on the notice.
alter table evidence drop constraint evidence_notice_id_fkey;

-- Each row of these is changed once or twice soon after it was written, and no index by it: with room left on its page the
-- indexes stay as they are.
alter table submission set (fillfactor = 50);
alter table evidence_head set (fillfactor = 50);

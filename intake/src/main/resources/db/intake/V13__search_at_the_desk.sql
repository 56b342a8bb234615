-- The words of an appeal are looked up by their trigrams, which are made of what the database takes for letters.
do $$
begin
    if cardinality(public.show_trgm('қ')) = 0 then
        raise exception 'the database does not take Kazakh letters for letters'
            using hint = 'Create it with a character type of UTF-8: LC_CTYPE C.UTF-8 or kk_KZ.UTF-8, for example.';
    end if;
end
$$;

-- An office and its words in one index: words that half of the country's appeals have are looked up in one office only.
create extension if not exists btree_gin with schema public;

-- Small letters, and Kazakh ones as they are typed on a Russian keyboard. The one definition for the schema; the program
-- has the same in FoldedText, and a test compares them.
create function folded(words text) returns text language sql immutable strict parallel safe
    return translate(lower(words collate "und-x-icu"), 'әғқңөұүһіё', 'агкноуухие');

alter table office alter column search_text set expression as (folded(name_kk || ' ' || name_ru || ' ' || name_en));

-- What staff look appeals up by. Apart from the appeal, so that a decision about it does not write its words again.
create table appeal_search_text (
    appeal uuid primary key references appeal,
    office varchar(64) not null references office,
    words  text not null
);

create function keep_search_text() returns trigger language plpgsql as
    $$
begin
    insert into intake.appeal_search_text (appeal, office, words)
    values (
        new.id,
        new.office,
        intake.folded(concat_ws(E'\n', new.number, new.applicant_name, new.applicant_company, new.subject, new.body)))
    on conflict (appeal) do update set office = excluded.office, words = excluded.words;
    return null;
end
$$;

create trigger appeal_is_searchable after insert on appeal
    for each row execute function keep_search_text();
create trigger appeal_stays_searchable after update on appeal
    for each row
    when ((old.number, old.office, old.applicant_name, old.applicant_company, old.subject, old.body)
        is distinct from (new.number, new.office, new.applicant_name, new.applicant_company, new.subject, new.body))
    execute function keep_search_text();

insert into appeal_search_text (appeal, office, words)
select id, office, folded(concat_ws(E'\n', number, applicant_name, applicant_company, subject, body))
from appeal;

create index appeal_search_words on appeal_search_text using gin (office, words public.gin_trgm_ops);
-- Words that most appeals of an office have are found by going through its appeals from the newest on.
create index appeal_search_of_office on appeal_search_text (office, appeal);

-- By the whole number of a person or of a company only.
create index appeal_by_iin on appeal (applicant_iin, id desc) where applicant_iin is not null;
create index appeal_by_bin on appeal (applicant_bin, id desc) where applicant_bin is not null;

-- Append-only: who looked up whose number, when, for which office.
create table personal_number_search (
    id      uuid primary key,
    at      timestamptz not null,
    account varchar(64) not null,
    actor   text not null,
    office  varchar(64) not null references office,
    number  varchar(12) not null
);
create index personal_number_search_by_number on personal_number_search (number, id desc);
create trigger personal_number_search_append_only before update or delete on personal_number_search
    for each row execute function forbid_change();

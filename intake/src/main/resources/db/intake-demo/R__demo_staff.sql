-- The posts of the demo accounts, so that a registrar finds a prosecutor to choose before that prosecutor ever signed in.
-- Runs only where the setting portal.demo is true. Accounts are those of the demo realm.
insert into staff_assignment (id, account, office, position, name, valid_from) values
  ('00000000-0000-7000-8000-000000000004', '00000000-0000-4000-8000-000000000004', 'ALMATY_ALMALY', 'OTHER_WORKER', 'Тұрсынова Әсел Бекқызы', '2026-01-05'),
  ('00000000-0000-7000-8000-000000000005', '00000000-0000-4000-8000-000000000005', 'ALMATY_ALMALY', 'PROSECUTOR', 'Сейітов Ақылбек Жомартұлы', '2026-01-05'),
  ('00000000-0000-7000-8000-000000000006', '00000000-0000-4000-8000-000000000006', 'ALMATY_ALMALY', 'HEAD', 'Байжанов Ғалым Өмірзақұлы', '2026-01-05'),
  ('00000000-0000-7000-8000-000000000007', '00000000-0000-4000-8000-000000000007', 'ALMATY', 'HEAD', 'Қасымова Мәдина Ерболқызы', '2026-01-05'),
  ('00000000-0000-7000-8000-000000000009', '00000000-0000-4000-8000-000000000009', 'ALMATY_BOSTANDYK', 'PROSECUTOR', 'Әбенова Динара Асқарқызы', '2026-01-05'),
  ('00000000-0000-7000-8000-000000000010', '00000000-0000-4000-8000-000000000010', 'ALMATY_BOSTANDYK', 'OTHER_WORKER', 'Есенов Бауыржан Талғатұлы', '2026-01-05')
on conflict do nothing;

-- Apart, because rows of earlier demos and rows seeded at a sign-in lack them. What an employee changed since stays.
update staff_assignment s set email = coalesce(s.email, d.email), language = coalesce(s.language, d.language)
from (values
  ('00000000-0000-4000-8000-000000000004', 'registrar@zholdanym.test', 'kk'),
  ('00000000-0000-4000-8000-000000000005', 'prosecutor@zholdanym.test', 'kk'),
  ('00000000-0000-4000-8000-000000000006', 'head@zholdanym.test', 'kk'),
  ('00000000-0000-4000-8000-000000000007', 'superior@zholdanym.test', 'kk'),
  ('00000000-0000-4000-8000-000000000009', 'prosecutor2@zholdanym.test', 'kk'),
  ('00000000-0000-4000-8000-000000000010', 'registrar2@zholdanym.test', 'kk')
) d (account, email, language)
where s.account = d.account and (s.email is null or s.language is null);

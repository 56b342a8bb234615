-- The acts that answers cite most; the administrator's register comes on top of these.
insert into legal_act (code, ordinal, name_kk, name_ru, name_en) values
  ('CONSTITUTION', 1, 'Қазақстан Республикасының Конституциясы', 'Конституция Республики Казахстан', 'Constitution of the Republic of Kazakhstan'),
  ('PROSECUTION_LAW', 2, '«Прокуратура туралы» Конституциялық заң', 'Конституционный закон «О прокуратуре»', 'Constitutional Law on the Prosecutor''s Office'),
  ('ADMINISTRATIVE_CODE', 3, 'Әкімшілік рәсімдік-процестік кодекс', 'Административный процедурно-процессуальный кодекс', 'Administrative Procedural and Process-Related Code'),
  ('CRIMINAL_PROCEDURE_CODE', 4, 'Қылмыстық-процестік кодекс', 'Уголовно-процессуальный кодекс', 'Criminal Procedure Code'),
  ('CRIMINAL_CODE', 5, 'Қылмыстық кодекс', 'Уголовный кодекс', 'Criminal Code'),
  ('ADMINISTRATIVE_OFFENCES_CODE', 6, 'Әкімшілік құқық бұзушылық туралы кодекс', 'Кодекс об административных правонарушениях', 'Code on Administrative Offences'),
  ('CIVIL_CODE', 7, 'Азаматтық кодекс', 'Гражданский кодекс', 'Civil Code'),
  ('CIVIL_PROCEDURE_CODE', 8, 'Азаматтық процестік кодекс', 'Гражданский процессуальный кодекс', 'Civil Procedure Code'),
  ('LABOUR_CODE', 9, 'Еңбек кодексі', 'Трудовой кодекс', 'Labour Code'),
  ('ENTREPRENEURIAL_CODE', 10, 'Кәсіпкерлік кодекс', 'Предпринимательский кодекс', 'Entrepreneurial Code'),
  ('LAND_CODE', 11, 'Жер кодексі', 'Земельный кодекс', 'Land Code'),
  ('HOUSING_LAW', 12, '«Тұрғын үй қатынастары туралы» Заң', 'Закон «О жилищных отношениях»', 'Law on Housing Relations'),
  ('FAMILY_CODE', 13, '«Неке (ерлі-зайыптылық) және отбасы туралы» Кодекс', 'Кодекс «О браке (супружестве) и семье»', 'Code on Marriage (Matrimony) and Family'),
  ('ENFORCEMENT_LAW', 14, '«Атқарушылық іс жүргізу және сот орындаушыларының мәртебесі туралы» Заң', 'Закон «Об исполнительном производстве и статусе судебных исполнителей»', 'Law on Enforcement Proceedings and the Status of Bailiffs'),
  ('OTHER', 99, 'Өзге заңнамалық акт', 'Иной законодательный акт', 'Another legislative act');

-- The last tests are shown with their template.
create index template_test_of_template on template_test (kind, language, channel, asked_at desc);

-- What is done in the background is done by whoever asked for it.
alter table account_task add column asked_by varchar(100);

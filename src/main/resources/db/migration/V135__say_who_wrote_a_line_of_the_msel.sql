alter table msel_inject add column changed_by varchar(100) null;

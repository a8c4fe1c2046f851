-- forms that carry a number, so that one sent twice acts once; kept for two days
create table sent_form (
  id char(36) not null primary key,
  sent_at datetime(6) not null,
  leads_to varchar(300) null,
  key sent_form_at (sent_at)
);

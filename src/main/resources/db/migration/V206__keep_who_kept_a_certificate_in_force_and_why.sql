-- Who decided that a certificate stays in force although evidence under it was withdrawn, and why.
alter table credential
  add column reviewed_by varchar(255) null,
  add column reviewed_reason varchar(500) null;

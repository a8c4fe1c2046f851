-- Nobody is deleted: certificates, evidence and the audit trail speak of people who have left.
alter table person
  add column deactivated_at datetime(6),
  add column deactivated_because varchar(500),
  add key person_deactivated (deactivated_at);

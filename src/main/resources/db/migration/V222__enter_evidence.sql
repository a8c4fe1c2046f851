-- Evidence that no course, test or exercise brings: who entered it, and what it rests on. Each row is the source of one
-- row of evidence.
create table evidence_entry (
  id bigint not null auto_increment primary key,
  person_id bigint not null references person (id),
  entered_at datetime(6) not null,
  entered_by varchar(100) not null
);

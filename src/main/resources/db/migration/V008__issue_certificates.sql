-- Gives serial numbers: auto_increment is spaced by node on Galera, so two nodes never give the same one.
create table serial_number (
  id bigint not null auto_increment primary key,
  given_at datetime(6) not null
);

-- One live certificate per enrolment: the key's column is null, and so repeatable, for all that are not in force.
create table credential (
  id bigint not null auto_increment primary key,
  serial varchar(40) not null unique,
  token char(22) character set ascii collate ascii_bin not null unique,
  person_id bigint not null references person (id),
  enrolment_id bigint not null references enrolment (id),
  live_enrolment_id bigint as (if(state = 'ISSUED', enrolment_id, null)) virtual,
  course_version_id bigint not null references course_version (id),
  framework_label varchar(20) not null,
  printed json not null,
  evidence_ids json not null,
  issued_on date not null,
  valid_until date,
  state varchar(10) not null,
  revoked_at datetime(6),
  revoked_by varchar(100),
  revoked_reason varchar(500),
  supersedes_id bigint unique references credential (id),
  pdf_sha256 char(64),
  version int not null default 0,
  unique key credential_live (live_enrolment_id),
  key credential_person (person_id, issued_on)
);

create table credential_pdf (
  credential_id bigint not null primary key references credential (id),
  bytes mediumblob not null,
  made_at datetime(6) not null
);

create table evidence (
  id bigint not null auto_increment primary key,
  person_id bigint not null references person (id),
  competency varchar(10) not null,
  level int not null,
  kind varchar(3) not null,
  achieved_on date not null,
  met boolean not null,
  result json not null,
  assessor_id bigint references person (id),
  session_id bigint references training_session (id),
  course_version_id bigint references course_version (id),
  framework_label varchar(20) not null,
  source_type varchar(20) not null,
  source_id bigint not null,
  recorded_at datetime(6) not null,
  recorded_by varchar(100) not null,
  withdraws_id bigint unique references evidence (id),
  reason varchar(500),
  unique key evidence_source (source_type, source_id, person_id, competency, kind),
  key evidence_person (person_id, competency, achieved_on)
);

create trigger evidence_stays before update on evidence for each row
  signal sqlstate '45000' set message_text = 'evidence is append-only';

create trigger evidence_kept before delete on evidence for each row
  signal sqlstate '45000' set message_text = 'evidence is append-only';

-- A projection of evidence; system-versioned, so that "as known on Y" is FOR SYSTEM_TIME AS OF.
create table award (
  id bigint not null auto_increment primary key,
  person_id bigint not null,
  competency varchar(10) not null,
  level int not null,
  valid_from date not null,
  valid_until date not null,
  evidence_ids json not null,
  framework_label varchar(20) not null,
  rules_label varchar(20) not null,
  unique key award_once (person_id, competency, level),
  key award_expiry (valid_until)
) with system versioning;

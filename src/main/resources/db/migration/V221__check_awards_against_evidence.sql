-- What the nightly check found to be otherwise than the evidence bears, a row a person and finding; gone once it is right.
create table award_alarm (
  id bigint not null auto_increment primary key,
  person_id bigint not null references person (id),
  finding varchar(20) not null,
  found_at datetime(6) not null,
  unique key award_alarm_once (person_id, finding)
);

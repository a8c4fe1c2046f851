create table training_session (
  id bigint not null auto_increment primary key,
  code varchar(30) not null unique,
  course_version_id bigint not null references course_version (id),
  place varchar(200) not null,
  starts_on date not null,
  ends_on date not null,
  seats int not null,
  taken int not null default 0,
  language varchar(3) not null,
  state varchar(10) not null,
  completed_at datetime(6),
  version int not null default 0,
  constraint seats_are_not_oversold check (taken >= 0 and taken <= seats),
  key training_session_dates (starts_on, id),
  key training_session_state (state, starts_on)
);

create table session_instructor (
  session_id bigint not null references training_session (id),
  person_id bigint not null references person (id),
  primary key (session_id, person_id),
  key session_instructor_person (person_id)
);

create table enrolment (
  id bigint not null auto_increment primary key,
  session_id bigint not null references training_session (id),
  person_id bigint not null references person (id),
  course_version_id bigint not null references course_version (id),
  state varchar(12) not null,
  enrolled_at datetime(6) not null,
  ended_at datetime(6),
  version int not null default 0,
  unique key enrolment_once (session_id, person_id),
  key enrolment_person (person_id, enrolled_at)
);

create table attendance (
  id bigint not null auto_increment primary key,
  enrolment_id bigint not null references enrolment (id),
  day date not null,
  half char(2) not null,
  present boolean not null,
  marked_by bigint not null references person (id),
  marked_at datetime(6) not null,
  unique key attendance_once (enrolment_id, day, half)
);

create table activity_done (
  id bigint not null auto_increment primary key,
  enrolment_id bigint not null references enrolment (id),
  activity_id bigint not null references activity (id),
  done_at datetime(6) not null,
  unique key activity_done_once (enrolment_id, activity_id)
);

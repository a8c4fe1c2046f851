create table attempt (
  id bigint not null auto_increment primary key,
  enrolment_id bigint not null references enrolment (id),
  activity_id bigint not null references activity (id),
  purpose varchar(5) not null,
  number int not null,
  started_at datetime(6) not null,
  due_at datetime(6) not null,
  submitted_at datetime(6),
  points decimal(7,2),
  possible decimal(7,2) not null,
  percent decimal(5,2),
  critical_right boolean,
  passed boolean,
  seed bigint not null,
  version int not null default 0,
  unique key attempt_number (enrolment_id, activity_id, number)
);

create table answer (
  id bigint not null auto_increment primary key,
  attempt_id bigint not null references attempt (id),
  question_id bigint not null references question (id),
  position int not null,
  given json,
  flagged boolean not null default false,
  saved_at datetime(6),
  revision int not null default 0,
  points decimal(5,2),
  unique key answer_once (attempt_id, question_id),
  key answer_position (attempt_id, position)
);

create table practical (
  id bigint not null auto_increment primary key,
  enrolment_id bigint not null references enrolment (id),
  activity_id bigint not null references activity (id),
  number int not null,
  assessor_id bigint not null references person (id),
  second_assessor_id bigint references person (id),
  started_at datetime(6) not null,
  finished_at datetime(6),
  passed boolean,
  note varchar(2000),
  steps json not null,
  version int not null default 0,
  unique key practical_number (enrolment_id, activity_id, number)
);

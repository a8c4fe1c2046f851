create table exercise_run (
  id bigint not null auto_increment primary key,
  exercise_version_id bigint not null references exercise_version (id),
  session_id bigint references training_session (id),
  title varchar(200) not null,
  zone varchar(60) not null,
  rehearsal boolean not null,
  state varchar(10) not null,
  planned_at datetime(6) not null,
  planned_by bigint references person (id),
  starts_at datetime(6) not null,
  played_ms bigint not null default 0,
  clock_since datetime(6),
  speed double not null default 1,
  last_seq bigint not null default 0,
  last_hash char(64) not null,
  driver varchar(80),
  driver_until datetime(6),
  driver_epoch bigint not null default 0,
  beat_at datetime(6),
  version int not null default 0,
  key exercise_run_state (state, starts_at),
  key exercise_run_version (exercise_version_id)
);

create table run_member (
  id bigint not null auto_increment primary key,
  run_id bigint not null references exercise_run (id),
  person_id bigint not null references person (id),
  role varchar(12) not null,
  team varchar(40),
  post varchar(40),
  removed_at datetime(6),
  seen_at datetime(6),
  line varchar(10),
  unique key run_member_once (run_id, person_id),
  key run_member_person (person_id, run_id)
);

create table run_inject (
  run_id bigint not null references exercise_run (id),
  number varchar(20) not null,
  position int not null,
  state varchar(10) not null,
  due_ms bigint,
  primary key (run_id, number),
  key run_inject_due (run_id, state, due_ms)
);

create table journal (
  run_id bigint not null references exercise_run (id),
  seq bigint not null,
  type varchar(30) not null,
  schema_version smallint not null,
  member_id bigint,
  role varchar(12),
  team varchar(40),
  at datetime(6) not null,
  exercise_ms bigint not null,
  payload json not null,
  cause bigint,
  command_id char(36),
  hash char(64) not null,
  primary key (run_id, seq),
  unique key journal_command (run_id, command_id)
);

create table audience (
  run_id bigint not null,
  name varchar(100) not null,
  seq bigint not null,
  primary key (run_id, name, seq)
);

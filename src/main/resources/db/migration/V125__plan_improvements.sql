create table corrective_action (
  id bigint not null auto_increment primary key,
  run_id bigint not null references exercise_run (id),
  improvement bigint,
  text varchar(1000) not null,
  agency_id bigint not null references agency (id),
  due_on date not null,
  state varchar(12) not null,
  reason varchar(500),
  planned_at datetime(6) not null,
  planned_by bigint not null references person (id),
  closed_at datetime(6),
  command_id char(36) not null unique,
  version int not null default 0,
  key corrective_action_run (run_id, id),
  key corrective_action_agency (agency_id, state, due_on),
  key corrective_action_state (state, due_on)
);

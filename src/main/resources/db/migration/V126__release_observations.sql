create table released_observation (
  id bigint not null auto_increment primary key,
  run_id bigint not null references exercise_run (id),
  seq bigint not null,
  observation char(36) not null,
  released_at datetime(6) not null,
  unique key released_observation_once (run_id, seq),
  unique key released_observation_id (run_id, observation)
);

-- Keyed by the observation that the device has named; sent again, it is the same photo.
create table observation_photo (
  run_id bigint not null references exercise_run (id),
  observation_id char(36) not null,
  media_type varchar(20) not null,
  sha256 char(64) not null,
  bytes mediumblob not null,
  received_at datetime(6) not null,
  primary key (run_id, observation_id)
);

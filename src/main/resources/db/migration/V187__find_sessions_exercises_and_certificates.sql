alter table training_session
  add column key_rules int not null default 0,
  add column key_hash int not null default 0,
  add key training_session_key_rules (key_rules);
alter table course_version
  add column key_rules int not null default 0,
  add column key_hash int not null default 0,
  add key course_version_key_rules (key_rules);
alter table exercise
  add column key_rules int not null default 0,
  add column key_hash int not null default 0,
  add key exercise_key_rules (key_rules);
alter table credential
  add column key_rules int not null default 0,
  add column key_hash int not null default 0,
  add key credential_key_rules (key_rules);
alter table exercise_run
  add column key_rules int not null default 0,
  add column key_hash int not null default 0,
  add key exercise_run_key_rules (key_rules);

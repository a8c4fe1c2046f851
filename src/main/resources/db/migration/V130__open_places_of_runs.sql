alter table exercise_run
  add column places varchar(10) not null default 'CLOSED',
  add column places_key char(12),
  add unique key exercise_run_places_key (places_key);

alter table released_observation add key released_observation_time (released_at);

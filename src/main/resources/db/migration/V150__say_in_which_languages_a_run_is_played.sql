-- tags by commas; empty for all in which the exercise is complete
alter table exercise_run add column languages varchar(40) not null default '';

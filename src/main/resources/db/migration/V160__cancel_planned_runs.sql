-- Why a run that was planned will not be played.
alter table exercise_run add column cancel_reason varchar(500) null;

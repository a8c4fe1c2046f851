alter table training_session add column cancel_reason varchar(500) after completed_at;

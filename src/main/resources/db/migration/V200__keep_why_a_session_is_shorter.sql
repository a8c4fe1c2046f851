-- why a session has fewer days than its course; null where it has not
alter table training_session add column shorter_reason varchar(500) null;

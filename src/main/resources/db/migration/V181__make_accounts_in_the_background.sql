-- Whoever starts a batch may leave the page, and the service may fall: what is still to be done stands here.
create table account_batch (
  id bigint not null auto_increment primary key,
  agency_id bigint,
  started_by varchar(100) not null,
  started_by_name varchar(100) not null,
  created_at datetime(6) not null,
  finished_at datetime(6),
  trouble varchar(20),
  key account_batch_created (created_at)
);

-- sealed: the first password, enciphered, until it is handed over or three days are gone.
create table account_task (
  id bigint not null auto_increment primary key,
  batch_id bigint,
  person_id bigint not null,
  act varchar(10) not null,
  state varchar(10) not null,
  outcome varchar(20),
  user_name varchar(100),
  sealed varbinary(255),
  claimed_until datetime(6),
  created_at datetime(6) not null,
  done_at datetime(6),
  key account_task_waiting (state, id),
  key account_task_batch (batch_id, id),
  key account_task_person (person_id, state)
);

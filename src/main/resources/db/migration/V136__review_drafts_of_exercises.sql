-- Append-only: the last row says whether a draft waits for somebody to approve it. draft_of is the changed_at of the draft it speaks of.
create table exercise_review (
  id bigint not null auto_increment primary key,
  exercise_id bigint not null references exercise (id),
  act varchar(20) not null,
  numbers varchar(500) null,
  note varchar(1000) null,
  draft_of datetime(6) not null,
  done_at datetime(6) not null,
  done_by varchar(100) not null,
  key exercise_review_exercise (exercise_id, id)
);

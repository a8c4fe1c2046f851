create table notice (
  id bigint not null auto_increment primary key,
  person_id bigint not null references person (id),
  kind varchar(20) not null,
  subject varchar(60) not null,
  says varchar(200) not null,
  previous_id bigint not null,
  facts json not null,
  address varchar(200) not null,
  noticed_at datetime(6) not null,
  read_at datetime(6),
  mail varchar(10) not null,
  tries int not null default 0,
  next_try_at datetime(6),
  sent_at datetime(6),
  failure varchar(500),
  -- two nodes that notice the same thing at once follow the same notice: one of them is refused
  unique key notice_once (subject, person_id, previous_id),
  key notice_person (person_id, id),
  key notice_unread (person_id, read_at),
  key notice_mail (mail, next_try_at)
);

-- A file that was sent, until it is confirmed, at most a day: an archive, or a workbook for one exercise's MSEL.
create table exercise_upload (
  id bigint not null auto_increment primary key,
  exercise_id bigint null references exercise (id),
  file_name varchar(200) not null,
  content longblob not null,
  created_at datetime(6) not null,
  created_by varchar(100) not null
);

create table course (
  id bigint not null auto_increment primary key,
  code varchar(20) not null unique
);

create table course_version (
  id bigint not null auto_increment primary key,
  course_id bigint not null references course (id),
  number int not null,
  label varchar(20) not null,
  content_hash char(64) not null,
  framework_label varchar(20) not null,
  published_at datetime(6) not null,
  outline json not null,
  unique key course_version_number (course_id, number)
);

create table activity (
  id bigint not null auto_increment primary key,
  course_version_id bigint not null references course_version (id),
  position int not null,
  module varchar(10) not null,
  kind varchar(10) not null,
  code varchar(80) not null,
  content json not null,
  unique key activity_code (course_version_id, kind, code),
  key activity_position (course_version_id, position)
);

create table lesson_text (
  id bigint not null auto_increment primary key,
  activity_id bigint not null references activity (id),
  language varchar(3) not null,
  html mediumtext not null,
  terms json not null,
  sources json not null,
  words int not null,
  unique key lesson_text_language (activity_id, language)
);

create table question (
  id bigint not null auto_increment primary key,
  course_version_id bigint not null references course_version (id),
  code varchar(20) not null,
  kind varchar(10) not null,
  module varchar(10) not null,
  competency varchar(10) not null,
  safety_critical boolean not null,
  content json not null,
  unique key question_code (course_version_id, code)
);

create table media_file (
  id bigint not null auto_increment primary key,
  course_version_id bigint not null references course_version (id),
  name varchar(120) not null,
  media_type varchar(60) not null,
  sha256 char(64) not null,
  bytes mediumblob not null,
  unique key media_file_name (course_version_id, name)
);

create table exercise (
  id bigint not null auto_increment primary key,
  code varchar(40) not null unique,
  head json not null,
  version int not null,
  created_at datetime(6) not null,
  changed_at datetime(6) not null,
  changed_by varchar(100) not null
);

create table msel_inject (
  id bigint not null auto_increment primary key,
  exercise_id bigint not null references exercise (id),
  position int not null,
  number varchar(10) not null,
  content json not null,
  version int not null,
  unique key msel_inject_number (exercise_id, number),
  key msel_inject_position (exercise_id, position)
);

create table exercise_version (
  id bigint not null auto_increment primary key,
  exercise_id bigint not null references exercise (id),
  number int not null,
  label varchar(20) not null,
  content_hash char(64) not null,
  definition json not null,
  published_at datetime(6) not null,
  published_by varchar(100) not null,
  unique key exercise_version_number (exercise_id, number),
  key exercise_version_hash (exercise_id, content_hash)
);

-- Bytes of documents and images by their hash: draft and versions name them, nobody changes them.
create table exercise_blob (
  sha256 char(64) not null primary key,
  bytes mediumblob not null
);

create table exercise_file (
  id bigint not null auto_increment primary key,
  exercise_id bigint not null references exercise (id),
  name varchar(160) not null,
  sha256 char(64) not null references exercise_blob (sha256),
  unique key exercise_file_name (exercise_id, name)
);

create table exercise_version_file (
  id bigint not null auto_increment primary key,
  exercise_version_id bigint not null references exercise_version (id),
  name varchar(160) not null,
  sha256 char(64) not null references exercise_blob (sha256),
  unique key exercise_version_file_name (exercise_version_id, name)
);

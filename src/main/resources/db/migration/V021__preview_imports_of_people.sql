-- What is confirmed is exactly what was previewed, whichever node answers; the content goes once it is applied or stale.
create table people_import (
  id bigint not null auto_increment primary key,
  file_name varchar(200) not null,
  content longblob,
  content_hash char(64) not null,
  created_at datetime(6) not null,
  created_by varchar(100) not null,
  applied_at datetime(6),
  added bigint not null default 0,
  changed bigint not null default 0,
  unchanged bigint not null default 0,
  refused bigint not null default 0,
  key people_import_created (created_at),
  key people_import_applied (applied_at)
);

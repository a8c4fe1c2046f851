-- A framework version is imported whole and never changed; its documents are kept as they were read.
create table framework_version (
  id bigint not null auto_increment primary key,
  label varchar(20) not null,
  number int not null unique,
  content_hash char(64) not null,
  imported_at datetime(6) not null,
  competencies json not null,
  role_profiles json not null,
  award_rules json not null
);

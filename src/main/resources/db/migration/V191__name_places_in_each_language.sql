-- Towns and grounds where the centre teaches; duty stations have their names already.
create table named_place (
  id bigint not null auto_increment primary key,
  code varchar(40) not null unique,
  name json not null
);

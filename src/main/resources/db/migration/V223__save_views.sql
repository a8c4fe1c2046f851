-- Filters of the list of who holds what that a person keeps under a name.
create table saved_view (
  id bigint not null auto_increment primary key,
  person_id bigint not null references person (id),
  base varchar(20) not null,
  name varchar(80) not null,
  query varchar(1000) not null,
  unique key saved_view_name (person_id, base, name)
);

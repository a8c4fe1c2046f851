-- How many qualified officers a station needs in a role; its history answers what was asked of a post on an earlier day.
create table staffing_minimum (
  id bigint not null auto_increment primary key,
  duty_station_id bigint not null,
  role varchar(20) not null,
  minimum int not null,
  version int not null default 0,
  row_start timestamp(6) generated always as row start invisible,
  row_end timestamp(6) generated always as row end invisible,
  period for system_time (row_start, row_end),
  unique key staffing_minimum_once (duty_station_id, role),
  constraint staffing_minimum_station foreign key (duty_station_id) references duty_station (id)
) with system versioning;

-- Which post is weak is not for everybody who may see officers: the centre allows it person by person.
create table staffing_right (
  id bigint not null auto_increment primary key,
  person_id bigint not null,
  because varchar(500) not null,
  granted_by varchar(100) not null,
  granted_at datetime(6) not null,
  unique key staffing_right_once (person_id),
  constraint staffing_right_person foreign key (person_id) references person (id)
);

-- What would be if officers moved or left, sessions were held, rules were stricter; nothing of it is done.
create table what_if (
  id bigint not null auto_increment primary key,
  agency_id bigint not null,
  name varchar(80) not null,
  looks_at date not null,
  changes json not null,
  made_by varchar(100) not null,
  made_at datetime(6) not null,
  version int not null default 0,
  key what_if_agency (agency_id, name),
  constraint what_if_agency foreign key (agency_id) references agency (id)
);

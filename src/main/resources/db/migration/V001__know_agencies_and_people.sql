-- as_ci: upper and lower case are the same, accents are not, so that Қӯрғон and Курган stay two names.
alter database character set utf8mb4 collate utf8mb4_uca1400_as_ci;

create table country (
  id bigint not null auto_increment primary key,
  code char(2) not null unique,
  name json not null
);

create table agency (
  id bigint not null auto_increment primary key,
  code varchar(20) not null unique,
  country_id bigint not null references country (id),
  name json not null,
  host boolean not null default false
);

create table duty_station (
  id bigint not null auto_increment primary key,
  code varchar(30) not null unique,
  agency_id bigint not null references agency (id),
  name json not null,
  key duty_station_agency (agency_id)
);

create table person (
  id bigint not null auto_increment primary key,
  personnel_number varchar(40) not null unique,
  agency_id bigint not null references agency (id),
  given_name varchar(200) not null,
  family_name varchar(200) not null,
  name_latin varchar(400),
  name_arabic varchar(400),
  sex char(1),
  rank_title varchar(120),
  email varchar(254),
  language varchar(3) not null,
  account varchar(64) unique,
  version int not null default 0,
  created_at datetime(6) not null,
  unique key person_email (email),
  key person_agency_name (agency_id, family_name, given_name)
);

-- System-versioned: a manager of March sees March's staff, as it was known then.
create table posting (
  id bigint not null auto_increment primary key,
  person_id bigint not null,
  duty_station_id bigint not null,
  role varchar(10) not null,
  starts_on date not null,
  ends_on date,
  key posting_person (person_id, starts_on),
  key posting_station (duty_station_id, starts_on)
) with system versioning;

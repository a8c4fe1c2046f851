alter table enrolment modify column state varchar(16) not null;

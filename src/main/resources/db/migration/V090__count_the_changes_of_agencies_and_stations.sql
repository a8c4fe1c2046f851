-- Two people who edit the same agency or station must not overwrite each other unseen.
alter table agency add column version int not null default 0;
alter table duty_station add column version int not null default 0;

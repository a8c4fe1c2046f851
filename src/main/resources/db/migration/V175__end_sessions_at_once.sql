-- Sign-ins that ended before their token did; every copy of the service looks here, and forgets with the realm's longest session.
create table ended_session (
  session varchar(64) not null primary key,
  ended_at datetime(6) not null,
  key ended_session_at (ended_at)
);

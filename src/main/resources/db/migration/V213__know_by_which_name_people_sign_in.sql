-- What the person's last sign-in said, as the trail names who acted; accounts themselves are Keycloak's.
alter table person
  add column sign_in_name varchar(100);

-- What the person's last sign-in said; roles themselves are Keycloak's.
alter table person
  add column manages boolean not null default false,
  add key person_manages (agency_id, manages);

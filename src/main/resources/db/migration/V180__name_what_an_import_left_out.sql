-- Content and plan are gone once a file is applied; which of its lines were not taken is still to be said.
alter table people_import add column left_out varchar(2000);

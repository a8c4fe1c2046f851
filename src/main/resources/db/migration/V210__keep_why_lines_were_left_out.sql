-- The content is gone once a file is applied; why lines were not taken, and whom it touched, is still to be said.
alter table people_import add column left_rows longtext, add column touched longtext;

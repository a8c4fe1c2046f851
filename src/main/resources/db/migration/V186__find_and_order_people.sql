-- Rules 0: the words and the place in lists are still to be made, which is done after the start, a part at a time.
alter table person
  add column sort_key varchar(200) character set utf8mb4 collate utf8mb4_nopad_bin not null default '',
  add column key_rules int not null default 0,
  add column key_hash int not null default 0,
  add key person_sort (sort_key),
  add key person_agency_sort (agency_id, sort_key),
  add key person_key_rules (key_rules);

-- From an entry to its ears: the tailer asks so for every entry, and the primary key begins with the name.
alter table audience add key audience_of_entry (run_id, seq, name);

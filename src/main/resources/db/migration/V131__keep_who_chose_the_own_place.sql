alter table run_member add column own_choice boolean not null default false;

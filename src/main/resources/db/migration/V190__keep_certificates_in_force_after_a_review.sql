-- When it was last decided that a certificate stays in force although evidence under it was withdrawn.
alter table credential add column reviewed_at datetime(6) null;

-- The matrix of an agency reads every award of a thousand people: from this key alone, without touching the rows. It is a
-- unique key, which award_once implies anyway, because only to those the end of the row's system time is added.
set system_versioning_alter_history = keep;
alter table award add unique key award_standing (person_id, competency, level, valid_from, valid_until);

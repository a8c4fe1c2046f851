-- Every completion of a level is a row, so that a renewal does not hide what was held before it.
set system_versioning_alter_history = keep;
alter table award
  drop key award_once,
  add unique key award_completed (person_id, competency, level, valid_from),
  add column suspended_by bigint null,
  add column would_last date null;

-- What the matrix reads: all awards of a person in one row, written where they are derived.
create table award_digest (
  person_id bigint not null primary key references person (id),
  awards mediumtext character set ascii not null
);

insert into award_digest (person_id, awards)
select person_id, group_concat(competency, ' ', level, ' ', datediff(valid_from, '1970-01-01'), ' ',
    datediff(valid_until, '1970-01-01'), ' 0' order by competency, level, valid_from separator ' ')
from award group by person_id;

-- The label of the rule book that was in effect when the evidence was recorded; null for what is older.
alter table evidence add column rules_label varchar(20) null;

create table audit_batch (
  id bigint not null auto_increment primary key,
  entries int not null,
  previous_hash char(64) not null,
  hash char(64) not null unique,
  sealed_at datetime(6) not null
);

create table audit_entry (
  id bigint not null auto_increment primary key,
  at datetime(6) not null,
  actor varchar(100) not null,
  actor_id bigint,
  act varchar(60) not null,
  subject_type varchar(40) not null,
  subject_id bigint,
  details json not null,
  batch_id bigint references audit_batch (id),
  key audit_entry_at (at),
  key audit_entry_act (act, at),
  key audit_entry_actor (actor, at),
  key audit_entry_subject (subject_type, subject_id, at),
  key audit_entry_batch (batch_id, id)
);

-- What was done stays done: an entry may only be given its batch, once; nothing is deleted.
create trigger audit_entry_stays before update on audit_entry for each row
begin
  if old.batch_id is not null or not (new.at <=> old.at and new.actor <=> old.actor and new.actor_id <=> old.actor_id
      and new.act <=> old.act and new.subject_type <=> old.subject_type and new.subject_id <=> old.subject_id
      and new.details <=> old.details) then
    signal sqlstate '45000' set message_text = 'audit entries are append-only';
  end if;
end;

create trigger audit_entry_kept before delete on audit_entry for each row
  signal sqlstate '45000' set message_text = 'audit entries are append-only';

create trigger audit_batch_stays before update on audit_batch for each row
  signal sqlstate '45000' set message_text = 'audit batches are append-only';

create trigger audit_batch_kept before delete on audit_batch for each row
  signal sqlstate '45000' set message_text = 'audit batches are append-only';

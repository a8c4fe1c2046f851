-- Rule books of the framework. A changed file is a draft; two persons adopt it, from a day on. The first adopts itself.
create table rule_book (
  id bigint not null auto_increment primary key,
  label varchar(20) not null,
  content json not null,
  content_hash char(64) not null,
  state varchar(10) not null,
  effective_from date,
  imported_at datetime(6) not null,
  proposed_by varchar(100),
  proposed_at datetime(6),
  proposed_because varchar(500),
  adopted_by varchar(100),
  adopted_at datetime(6),
  version int not null default 0,
  unique key rule_book_once (content_hash),
  key rule_book_state (state, effective_from)
);

insert into rule_book (label, content, content_hash, state, imported_at, adopted_at)
select json_value(award_rules, '$.rules'), award_rules, sha2(award_rules, 256), 'ADOPTED', imported_at, imported_at
from framework_version order by number desc limit 1;

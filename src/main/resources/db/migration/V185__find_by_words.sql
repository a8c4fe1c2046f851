-- The words a thing is found by, folded: a typed word is looked up as the beginning of one.
create table search_word (
  kind varchar(20) character set ascii collate ascii_bin not null,
  word varchar(64) character set utf8mb4 collate utf8mb4_nopad_bin not null,
  subject_id bigint not null,
  primary key (kind, word, subject_id),
  key search_word_subject (kind, subject_id)
);

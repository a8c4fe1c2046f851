-- Each batch keeps the digest of each entry, so that a check can name the entry that no longer is what it was.
-- Two batches cannot follow the same one: nodes that seal at the same moment cannot fork the chain.
alter table audit_batch
  add column digests mediumtext not null,
  add unique key audit_batch_previous (previous_hash);

-- The code of a paper may lose its capitals on its way through other programs. Older rows get theirs with their words.
alter table credential
  add column token_lower char(22) character set ascii collate ascii_bin,
  add key credential_token_lower (token_lower);

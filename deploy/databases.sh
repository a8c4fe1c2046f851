#!/usr/bin/env bash
# Creates both databases and their users: the owner of the records migrates and takes backups, the service may only read and write rows
# (it can drop no append-only trigger), Keycloak has a database of its own. Runs once inside the MariaDB container, or by hand as a
# database administrator. Doing it again changes passwords and nothing else.
set -euo pipefail
: "${OMUZ_DB_USER:?}" "${OMUZ_DB_PASSWORD:?}" "${OMUZ_DB_OWNER_USER:?}" "${OMUZ_DB_OWNER_PASSWORD:?}"
: "${KEYCLOAK_DB_USER:?}" "${KEYCLOAK_DB_PASSWORD:?}"
quoted() { printf "'%s'" "$(sed "s/\\\\/\\\\\\\\/g; s/'/''/g" <<<"$1")"; }
user() { echo "create user if not exists $1; alter user $1 identified by $(quoted "$2");"; }
{
  echo "create database if not exists omuz character set utf8mb4 collate utf8mb4_uca1400_as_ci;"
  echo "create database if not exists keycloak character set utf8mb4 collate utf8mb4_uca1400_as_ci;"
  owner="$(quoted "$OMUZ_DB_OWNER_USER")@'%'" service="$(quoted "$OMUZ_DB_USER")@'%'" accounts="$(quoted "$KEYCLOAK_DB_USER")@'%'"
  user "$owner" "$OMUZ_DB_OWNER_PASSWORD"
  user "$service" "$OMUZ_DB_PASSWORD"
  user "$accounts" "$KEYCLOAK_DB_PASSWORD"
  echo "grant all on omuz.* to $owner;"
  echo "grant select, insert, update, delete on omuz.* to $service;"
  echo "grant all on keycloak.* to $accounts;"
} | mariadb ${MARIADB_ROOT_PASSWORD:+--password="$MARIADB_ROOT_PASSWORD"} "$@"

#!/usr/bin/env bash
# Consistent dump of the records, history of system-versioned tables included. Usage: backup.sh FILE.sql.gz
set -euo pipefail
: "${OMUZ_DB_HOST:?}" "${OMUZ_DB_USER:?}" "${OMUZ_DB_PASSWORD:?}"
MYSQL_PWD="$OMUZ_DB_PASSWORD" mariadb-dump --host="$OMUZ_DB_HOST" --user="$OMUZ_DB_USER" \
  --single-transaction --routines --triggers --dump-history --default-character-set=utf8mb4 omuz | gzip > "$1.part"
mv "$1.part" "$1"

#!/usr/bin/env bash
# Consistent dump of the records, history of system-versioned tables included. Usage: backup.sh FILE.sql.gz; the database is `omuz` on port 3306, unless
# OMUZ_DB_NAME and OMUZ_DB_PORT say otherwise.
set -euo pipefail
: "${1:?}" "${OMUZ_DB_HOST:?}" "${OMUZ_DB_USER:?}" "${OMUZ_DB_PASSWORD:?}"
MYSQL_PWD="$OMUZ_DB_PASSWORD" mariadb-dump --host="$OMUZ_DB_HOST" --port="${OMUZ_DB_PORT:-3306}" --user="$OMUZ_DB_USER" \
  --single-transaction --routines --triggers --dump-history --default-character-set=utf8mb4 "${OMUZ_DB_NAME:-omuz}" | gzip > "$1.part"
mv "$1.part" "$1"

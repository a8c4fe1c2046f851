#!/usr/bin/env bash
# Restores a dump of backup.sh into an empty database `omuz`, then have the audit chain checked. Usage: restore.sh FILE.sql.gz;
# OMUZ_DB_NAME and OMUZ_DB_PORT as for backup.sh
set -euo pipefail
: "${1:?}" "${OMUZ_DB_HOST:?}" "${OMUZ_DB_USER:?}" "${OMUZ_DB_PASSWORD:?}"
name=${OMUZ_DB_NAME:-omuz}
client=(mariadb --host="$OMUZ_DB_HOST" --port="${OMUZ_DB_PORT:-3306}" --user="$OMUZ_DB_USER" --default-character-set=utf8mb4)
tables=$(MYSQL_PWD="$OMUZ_DB_PASSWORD" "${client[@]}" --batch --skip-column-names \
  -e "select count(*) from information_schema.tables where table_schema = '$name'")
if [ "$tables" != 0 ]; then
  echo "The database $name is not empty ($tables tables); restore into an empty one." >&2
  exit 1
fi
gunzip -c "$1" | { echo "set @@system_versioning_insert_history = 1;"; cat; } | MYSQL_PWD="$OMUZ_DB_PASSWORD" "${client[@]}" "$name"

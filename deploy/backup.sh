#!/usr/bin/env bash
# Consistent dump of the records, history of system-versioned tables included, and beside it FILE.seal: the last sealed batch of the
# audit trail and the dump's SHA-256. Keep a copy of the seal where who can change the dump cannot. Only the owner reads both.
# usage: backup.sh FILE.sql.gz; OMUZ_DB_NAME is omuz and OMUZ_DB_PORT 3306 where not set. Any user that may read everything does
# (SELECT, SHOW VIEW, TRIGGER, DELETE HISTORY is not needed); OMUZ_DB_OWNER_USER is one.
set -euo pipefail
umask 077
file=${1:?usage: backup.sh FILE.sql.gz}
: "${OMUZ_DB_HOST:?}" "${OMUZ_DB_OWNER_USER:?}" "${OMUZ_DB_OWNER_PASSWORD:?}"
name=${OMUZ_DB_NAME:-omuz}
export MYSQL_PWD=$OMUZ_DB_OWNER_PASSWORD
server=(--host="$OMUZ_DB_HOST" --port="${OMUZ_DB_PORT:-3306}" --user="$OMUZ_DB_OWNER_USER" --default-character-set=utf8mb4)

# asked before the dump begins: whatever is sealed meanwhile comes after it
head=$(mariadb "${server[@]}" --batch --skip-column-names "$name" \
  -e "select concat(id, ' ', hash) from audit_batch order by id desc limit 1")
mariadb-dump "${server[@]}" --single-transaction --routines --triggers --dump-history "$name" | gzip > "$file.part"
{
  echo "audit-head ${head:-none}"
  echo "sha256 $(sha256sum < "$file.part" | cut -d' ' -f1)"
  echo "taken $(date -u +%Y-%m-%dT%H:%M:%SZ)"
} > "$file.seal"
mv "$file.part" "$file"
echo "Saved $file; audit head ${head:-none}"

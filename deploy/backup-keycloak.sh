#!/usr/bin/env bash
# Consistent dump of Keycloak's own database: accounts, second factors, sign-in events. Only the owner reads it. The settings KEYCLOAK_DB_*
# name it as OMUZ_DB_* do for the records; stop Keycloak, empty its database and load the file with `gunzip -c FILE | mariadb …` to restore.
# usage: backup-keycloak.sh FILE.sql.gz
set -euo pipefail
umask 077
file=${1:?usage: backup-keycloak.sh FILE.sql.gz}
: "${KEYCLOAK_DB_HOST:?}" "${KEYCLOAK_DB_USER:?}" "${KEYCLOAK_DB_PASSWORD:?}"
MYSQL_PWD=$KEYCLOAK_DB_PASSWORD mariadb-dump --host="$KEYCLOAK_DB_HOST" --port="${KEYCLOAK_DB_PORT:-3306}" \
  --user="$KEYCLOAK_DB_USER" --single-transaction --default-character-set=utf8mb4 "${KEYCLOAK_DB_NAME:-keycloak}" | gzip > "$file.part"
mv "$file.part" "$file"
echo "Saved $file"

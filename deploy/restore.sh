#!/usr/bin/env bash
# Loads a dump of backup.sh into an empty database, as whichever user is given, who then owns the triggers; and checks FILE.seal where
# it lies beside the dump. A restore that stopped half way is begun anew by the next one. Have the audit chain checked afterwards.
# usage: restore.sh FILE.sql.gz; settings as for backup.sh.
set -euo pipefail
file=${1:?usage: restore.sh FILE.sql.gz}
: "${OMUZ_DB_HOST:?}" "${OMUZ_DB_OWNER_USER:?}" "${OMUZ_DB_OWNER_PASSWORD:?}"
name=${OMUZ_DB_NAME:-omuz}
export MYSQL_PWD=$OMUZ_DB_OWNER_PASSWORD
client=(mariadb --host="$OMUZ_DB_HOST" --port="${OMUZ_DB_PORT:-3306}" --user="$OMUZ_DB_OWNER_USER" --default-character-set=utf8mb4)
ask() { "${client[@]}" --batch --skip-column-names "$name" -e "$1"; }
refuse() { echo "$1" >&2; exit 1; }

gzip -t "$file" || refuse "$file is no whole gzip file."
if [ -f "$file.seal" ]; then
  [ "$(sed -n 's/^sha256 //p' "$file.seal")" = "$(sha256sum < "$file" | cut -d' ' -f1)" ] \
    || refuse "$file is not the file that $file.seal was written for."
fi

# the mark of a restore under way: only what has it may be cleared
mark=restore_under_way
tables=$(ask "select table_name from information_schema.tables where table_schema = '$name'")
if grep -qx "$mark" <<<"$tables"; then
  echo "An earlier restore stopped half way: clearing what it left."
  { echo "set foreign_key_checks = 0;"; sed '/./s/.*/drop table if exists `&`;/' <<<"$(grep -vx "$mark" <<<"$tables")"; } \
    | "${client[@]}" "$name"
elif [ -n "$tables" ]; then
  refuse "The database $name is not empty ($(wc -l <<<"$tables") tables); restore into an empty one."
else
  ask "create table $mark (begun timestamp)"
fi

# Who defined a trigger on the old server need not exist here; without the clause it is whoever restores. Only the dump's own comments
# begin so, never a line of data.
{ echo "set @@system_versioning_insert_history = 1;"
  gunzip -c "$file" | sed -E '/^\/\*!50003 CREATE/s/\/\*!50017 DEFINER=[^*]*\*\///; /^\/\*!50013 DEFINER=/d'
} | "${client[@]}" "$name"

if [ -f "$file.seal" ]; then
  read -r batch hash < <(sed -n 's/^audit-head //p' "$file.seal") || true
  if [ "${batch:-none}" != none ]; then
    [ "$(ask "select hash from audit_batch where id = $batch")" = "$hash" ] \
      || refuse "The audit trail does not end as $file.seal says: batch $batch is not $hash."
  fi
fi
ask "drop table $mark"
echo "Restored $file into $name"

#!/usr/bin/env bash
# drizzle-kit 0.31.11, generate: an alias of a table that the schema file exports, made by drizzle-orm's own alias() for a
# query that reads a table twice, is taken for a second table of the same name. Each index of the table then counts twice:
# no migration is written, and a warning asks to rename an index that stands in the file once. Not exported, the same alias
# is no matter.
# Seen on 2026-11-29: exported: warns of the index: yes, ends with 0: no, writes the migration: no; not exported: writes it: yes
# Ends with 0 while that is so, with 1 when it is not any more.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y > /dev/null
npm install --silent --no-audit --no-fund drizzle-kit@0.31.11 drizzle-orm@0.45.4 > /dev/null
cat > drizzle.config.json <<'CONFIG'
{ "dialect": "postgresql", "schema": "./tables.ts", "out": "./migrations" }
CONFIG
generate() {
  cat > tables.ts <<TABLES
import { alias, index, pgTable, text } from 'drizzle-orm/pg-core'
export const people = pgTable('people', { name: text() }, (table) => [index('people_name').on(table.name)])
$1 managers = alias(people, 'managers')
TABLES
  npx drizzle-kit generate --name first > said 2>&1 && code=0 || code=$?
}
answer() { if "$@"; then echo yes; else echo no; fi; }
generate 'export const'
seen="exported: warns of the index: $(answer grep -q 'duplicated index name' said), ends with 0: $(answer test "$code" = 0), writes the migration: $(answer test -e migrations/0000_first.sql)"
rm -rf migrations
generate 'const'
seen="$seen; not exported: writes it: $(answer grep -qs 'CREATE INDEX "people_name"' migrations/0000_first.sql)"
echo "$seen"
[ "$seen" = 'exported: warns of the index: yes, ends with 0: no, writes the migration: no; not exported: writes it: yes' ]

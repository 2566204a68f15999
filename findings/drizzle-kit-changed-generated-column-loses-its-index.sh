#!/usr/bin/env bash
# drizzle-kit 0.31.11, generate: a generated column whose expression changes is written as DROP COLUMN and ADD COLUMN.
# PostgreSQL drops the column's indexes with it, and the migration does not create them again: the snapshot says they are
# there, so no later migration will either.
# Seen on 2026-11-29: drops the column: yes, adds it: yes, creates its index again: no
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
tables() {
  cat > tables.ts <<TABLES
import { sql } from 'drizzle-orm'
import { index, pgTable, text } from 'drizzle-orm/pg-core'
export const people = pgTable(
  'people',
  { name: text(), found: text().generatedAlwaysAs(sql\`$1\`) },
  (table) => [index('people_found').on(table.found)],
)
TABLES
  npx drizzle-kit generate --name "$2" > /dev/null
}
tables 'lower(name)' first
grep -q 'CREATE INDEX "people_found"' migrations/0000_first.sql
tables 'upper(name)' second
says() { grep -q "$1" migrations/0001_second.sql && echo yes || echo no; }
seen="drops the column: $(says 'drop column "found"'), adds it: $(says 'ADD COLUMN "found"'), creates its index again: $(says 'people_found')"
echo "$seen"
[ "$seen" = 'drops the column: yes, adds it: yes, creates its index again: no' ]

#!/usr/bin/env bash
# pg-boss 12.38.0 with cron-parser 5.10.5 and rrule-temporal 2.2.7: a schedule with `tz`, on the day whose clocks leave its hour
# out. As cron it fires an hour later by the clocks; as an RRULE it does not fire that day. Where clocks change at midnight a
# daily RRULE at 00:00 misses the day. The hour that autumn repeats fires once either way.
# Seen on 2026-11-29, after 28 March 2026: Europe/Paris 02:30 cron 2026-03-29T01:30Z (03:30 there), RRULE 2026-03-30T00:30Z;
# Asia/Beirut 00:00 cron 2026-03-28T22:00Z (01:00 there), RRULE 2026-03-29T21:00Z; after 24 October, 02:30 in Paris: one firing each.
# Ends with 0 while that is so, with 1 when it is not any more.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
cat > package.json <<'PACKAGE'
{
  "private": true,
  "type": "module",
  "dependencies": { "node": "24.21.0", "pg-boss": "12.38.0" },
  "overrides": { "rrule-temporal": "2.2.7", "cron-parser": "5.10.5" }
}
PACKAGE
npm install --silent --no-audit --no-fund > /dev/null
cat > run.js <<'RUN'
import { PgBoss } from 'pg-boss'

// It connects to nothing: what a schedule would do is arithmetic.
const boss = new PgBoss({ connectionString: 'postgres://nobody@127.0.0.1:1/none' })
const daily = (hour, minute) => ({
  cron: `${minute} ${hour} * * *`,
  rrule: `FREQ=DAILY;BYHOUR=${hour};BYMINUTE=${minute};BYSECOND=0`,
})
async function firings({ cron, rrule }, { tz, from, count }) {
  const told = async (schedule) => {
    const moments = await boss.previewSchedule(schedule, { tz, from: new Date(from), count })
    return moments.map((moment) => new Date(moment).toISOString().slice(0, 16)).join(' ')
  }
  return `cron ${await told(cron)}, RRULE ${await told(rrule)}`
}
const found = [
  await firings(daily(2, 30), { tz: 'Europe/Paris', from: '2026-03-28T12:00:00Z', count: 1 }),
  await firings(daily(0, 0), { tz: 'Asia/Beirut', from: '2026-03-28T12:00:00Z', count: 1 }),
  await firings(daily(2, 30), { tz: 'Europe/Paris', from: '2026-10-24T12:00:00Z', count: 2 }),
]
const expected = [
  'cron 2026-03-29T01:30, RRULE 2026-03-30T00:30',
  'cron 2026-03-28T22:00, RRULE 2026-03-29T21:00',
  'cron 2026-10-25T00:30 2026-10-26T01:30, RRULE 2026-10-25T00:30 2026-10-26T01:30',
]
console.log(found.join('\n'))
process.exit(found.join() === expected.join() ? 0 : 1)
RUN
./node_modules/.bin/node run.js

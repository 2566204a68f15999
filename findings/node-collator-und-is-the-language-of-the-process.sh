#!/usr/bin/env bash
# node 24.21.0 (npm package `node`): `new Intl.Collator('und')` is not the root order of Unicode. `und` counts as not known, so
# the language of the process decides: in Swedish å stands after z, where the root, ICU's `und` in PostgreSQL and English have
# it with a. What a server sorts by it depends on its LC_ALL.
# Seen on 2026-11-29: LC_ALL=sv_SE.UTF-8 und: sv-SE, å after z | LC_ALL=sv_SE.UTF-8 und,en: en, å before z
# Ends with 0 while that is so, with 1 when it is not any more.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y > /dev/null
npm install --silent --no-audit --no-fund node@24.21.0 > /dev/null
cat > run.cjs <<'RUN'
const told = (locales) => {
  const collator = new Intl.Collator(locales)
  return `${collator.resolvedOptions().locale}, å ${collator.compare('å', 'z') > 0 ? 'after' : 'before'} z`
}
const [root, withEnglish] = [told('und'), told(['und', 'en'])]
console.log(`und: ${root} | und,en: ${withEnglish}`)
process.exit(root === 'sv-SE, å after z' && withEnglish === 'en, å before z' ? 0 : 1)
RUN
LC_ALL=sv_SE.UTF-8 ./node_modules/.bin/node run.cjs

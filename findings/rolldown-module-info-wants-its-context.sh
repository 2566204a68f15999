#!/usr/bin/env bash
# rolldown 1.2.19, output.codeSplitting.groups[].name as a function: its second argument has `getModuleInfo`. Taken out of
# it, as `(id, { getModuleInfo }) => …` does, the function throws inside the library and the build ends; called on it, it answers.
# Seen on 2026-11-29: on its context: builds
#                     taken out:      TypeError: Cannot read properties of undefined (reading 'moduleInfoCache')
# Ends with 0 while that is so, with 1 when it is not any more.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y > /dev/null
npm install --silent --no-audit --no-fund rolldown@1.2.19 > /dev/null
echo "import('./page.js')" > index.js
echo "import { word } from './words.js'; console.log(word)" > page.js
echo "export const word = 'hello'" > words.js
cat > run.mjs <<'RUN'
import { rolldown } from 'rolldown'
async function build(name) {
  const bundle = await rolldown({ input: 'index.js', logLevel: 'silent' })
  try {
    await bundle.generate({ codeSplitting: { groups: [{ name }] } })
    return 'builds'
  } catch (error) {
    return error.message.split('\n').find((line) => line.includes('TypeError')) ?? error.message
  } finally {
    await bundle.close()
  }
}
const onContext = await build((id, context) => (context.getModuleInfo(id) ? 'one' : null))
const takenOut = await build((id, { getModuleInfo }) => (getModuleInfo(id) ? 'one' : null))
console.log(`on its context: ${onContext}\ntaken out:      ${takenOut}`)
process.exit(onContext === 'builds' && takenOut.startsWith('TypeError') ? 0 : 1)
RUN
node run.mjs

#!/usr/bin/env bash
# graphql-jit 0.8.9 with graphql 16.15.0: a fragment that is spread twice, each time under a condition of its own, is read
# as its first spread. The answer differs from graphql-js' for valid variables. Seen on 2026-11-28:
#   first false, second true: graphql-js {"data":{"hello":"you"}}, graphql-jit {"data":{}}
# Ends with 0 while that is so, with 1 when it is not any more.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y > /dev/null
npm install --silent --no-audit --no-fund graphql@16.15.0 graphql-jit@0.8.9 > /dev/null
cat > run.js <<'EOF'
const { buildSchema, parse, executeSync } = require('graphql')
const { compileQuery } = require('graphql-jit')
const schema = buildSchema('type Query { hello: String }')
const document = parse(`
  query ($first: Boolean!, $second: Boolean!) { ...Greeting @include(if: $first) ...Greeting @include(if: $second) }
  fragment Greeting on Query { hello }
`)
const rootValue = { hello: 'you' }
let differs = 0
for (const [first, second] of [[true, true], [true, false], [false, true], [false, false]]) {
  const variableValues = { first, second }
  const expected = JSON.stringify(executeSync({ schema, document, rootValue, variableValues }))
  let found
  try {
    found = JSON.stringify(compileQuery(schema, document).query(rootValue, {}, variableValues))
  } catch (error) {
    found = `throws ${error.message}`
  }
  if (found !== expected) differs += 1
  console.log(`first ${first}, second ${second}: graphql-js ${expected}, graphql-jit ${found}`)
}
console.log(differs ? `${differs} of 4 answers differ` : 'all answers are the same')
process.exit(differs ? 0 : 1)
EOF
node run.js

#!/usr/bin/env bash
# graphql-jit 0.8.9 with graphql 16.15.0: a variable that must not be null but has a default may be left out (GraphQL
# specification, October 2021, §6.1.2). graphql-js takes the default, graphql-jit refuses.
# Seen on 2026-11-28: {"data":{"twice":4}}, and an error 'Variable "$of" of required type "Int!" was not provided.'
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
const schema = buildSchema('type Query { twice(of: Int!): Int }')
const document = parse('query ($of: Int! = 2) { twice(of: $of) }')
const rootValue = { twice: ({ of }) => of * 2 }
const expected = JSON.stringify(executeSync({ schema, document, rootValue, variableValues: {} }))
const found = JSON.stringify(compileQuery(schema, document).query(rootValue, {}, {}))
console.log(`graphql-js:  ${expected}\ngraphql-jit: ${found}`)
process.exit(found === expected ? 1 : 0)
EOF
node run.js

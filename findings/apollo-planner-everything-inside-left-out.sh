#!/usr/bin/env bash
# @apollo/gateway 2.14.4 with graphql 16.15.0: a field under a condition, of which everything inside is left out by another
# condition, is answered with null. graphql-js answers an empty object, as the specification asks (October 2021, §6.3.2).
# Seen on 2026-11-28: graphql-js {"data":{"firm":{}}}, @apollo/gateway {"data":{"firm":null}}
# Ends with 0 while that is so, with 1 when it is not any more.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y > /dev/null
npm install --silent --no-audit --no-fund graphql@16.15.0 @apollo/gateway@2.14.4 @apollo/subgraph@2.14.4 @apollo/server@5.5.1 > /dev/null
cat > run.js <<'EOF'
const { parse, executeSync } = require('graphql')
const { ApolloServer } = require('@apollo/server')
const { ApolloGateway, LocalGraphQLDataSource } = require('@apollo/gateway')
const { composeServices } = require('@apollo/composition')
const { buildSubgraphSchema } = require('@apollo/subgraph')
const typeDefs = parse('type Query { firm: Firm } type Firm { name: String }')
const schema = buildSubgraphSchema([{ typeDefs, resolvers: { Query: { firm: () => ({ name: 'Example' }) } } }])
const query = 'query ($firm: Boolean!, $name: Boolean!) { firm @include(if: $firm) { name @include(if: $name) } }'
const variables = { firm: true, name: false }
async function main() {
  const { supergraphSdl } = composeServices([{ name: 'only', typeDefs, url: 'http://only.example' }])
  const gateway = new ApolloGateway({ supergraphSdl, buildService: () => new LocalGraphQLDataSource(schema) })
  const quiet = () => {}
  const server = new ApolloServer({ gateway, logger: { debug: quiet, info: quiet, warn: quiet, error: console.error } })
  await server.start()
  const { body } = await server.executeOperation({ query, variables })
  const found = JSON.stringify({ data: body.singleResult.data })
  await server.stop()
  const expected = JSON.stringify(executeSync({ schema, document: parse(query), variableValues: variables }))
  console.log(`graphql-js:      ${expected}\n@apollo/gateway: ${found}`)
  process.exit(found === expected ? 1 : 0)
}
main()
EOF
node run.js

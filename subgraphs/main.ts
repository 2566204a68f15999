import { subgraphNames } from '@parvis/schema/typeDefs.ts'

/* Starts one subgraph as a process of its own: `npm run start:subgraph -- contracts`. */

process.env.NODE_ENV ??= 'production'
const name = subgraphNames.find((each) => each === process.argv[2])
if (name) await import(`./${name}/src/main.ts`)
else {
  process.stderr.write(
    `Say which subgraph to start, one of ${subgraphNames.join(', ')}: npm run start:subgraph -- contracts\n`,
  )
  process.exitCode = 1
}

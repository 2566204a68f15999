import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { imports, root, sources } from './imports.ts'

/** The room a file stands in: what the rules below are about. */
function room(file: string): string {
  const subgraph = /^subgraphs\/(\w+)\//.exec(file)?.[1]
  return subgraph ? (subgraph === 'kernel' ? 'kernel' : `subgraph ${subgraph}`) : file.split('/')[0]!
}

const mayImport: Record<string, (from: string, to: string) => boolean> = {
  schema: () => false,
  kernel: (_from, to) => to === 'schema',
  gateway: (from, to) =>
    to === 'kernel' ||
    to === 'schema' ||
    (from === 'gateway/src/main.ts' && (to.startsWith('subgraph ') || to === 'demo' || to === 'clients')),
  demo: (_from, to) => to !== 'clients' && to !== 'gateway',
  // The tables of a job queue are made by the subgraph that has one.
  backup: (_from, to) => to === 'kernel' || to === 'schema' || to === 'subgraph notifications',
  // The explorer knows the types of what the gateway tells it.
  clients: (from, to) => from.startsWith('clients/explorer/') && (to === 'gateway' || to === 'kernel'),
}

it('nobody imports whom he may not: schema <- kernel <- each subgraph, and the rest of the house', () => {
  const wrong = sources.flatMap((file) => {
    const from = room(file)
    const allowed = mayImport[from] ?? ((_from: string, to: string) => to === 'kernel' || to === 'schema')
    return imports(file)
      .filter((target) => room(target) !== from && !allowed(file, room(target)))
      .map((target) => `${file} imports ${target}`)
  })
  expect(sources.length).toBeGreaterThan(100)
  expect(wrong).toEqual([])
})

it('commands know no GraphQL, and only resolvers and subgraph.ts import resolvers', () => {
  const wrong = sources.flatMap((file) => {
    const text = readFileSync(join(root, file), 'utf8')
    const command = /\/commands\//.test(file) && /from '(graphql|graphql-shield)'|schema\.generated/.test(text)
    const reaching = imports(file).filter(
      (target) => target.includes('/resolvers/') && !/\/(resolvers\/\w+|subgraph)\.ts$/.test(file),
    )
    return [...(command ? [`${file} knows GraphQL`] : []), ...reaching.map((target) => `${file} imports ${target}`)]
  })
  expect(wrong).toEqual([])
})

it('all four subgraphs have the same inside', () => {
  const wanted = [
    'README.md',
    'migrations',
    'src/main.ts',
    'src/subgraph.ts',
    'src/context.ts',
    'src/tables.ts',
    'src/visibility.ts',
    'src/loaders.ts',
    'src/lists.ts',
    'src/rules.ts',
    'src/fixtures.ts',
    'src/isolation.test.ts',
    'src/commands',
    'src/resolvers',
  ]
  const missing = ['identity', 'matters', 'contracts', 'notifications'].flatMap((name) =>
    wanted
      .filter((part) => globSync(`subgraphs/${name}/${part}`, { cwd: root }).length === 0)
      .map((part) => `${name}/${part}`),
  )
  expect(missing).toEqual([])
})

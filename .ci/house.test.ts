import { execFile } from 'node:child_process'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'

const root = join(import.meta.dirname, '..')
const run = async (command: string, ...args: string[]) => {
  const bin = join(root, 'node_modules/.bin', command)
  const options = { cwd: root, maxBuffer: 50_000_000 }
  return promisify(execFile)(bin, args, options).then(
    ({ stdout }) => ({ ok: true, output: stdout }),
    ({ stdout, stderr }) => ({ ok: false, output: `${stdout}${stderr}` }),
  )
}

it('every file type-checks', async () => {
  // Several checkers check much of it several times, which costs more than it saves where others run beside them.
  expect(await run('tsc', '-p', 'tsconfig.json', '--checkers', '1')).toEqual({ ok: true, output: '' })
}, 120_000)

it('every file is formatted and linted', async () => {
  const { ok, output } = await run('biome', 'check', '.', '--max-diagnostics=20')
  expect(ok ? '' : output).toBe('')
}, 60_000)

it('generated types, documents and persisted operations are what the schema and the pages give now', async () => {
  const { ok, output } = await run('graphql-codegen', '--config', 'codegen.ts', '--check')
  expect(ok ? '' : output).toBe('')
}, 60_000)

/** Licences nobody has to ask a lawyer about, as package.json files spell them. */
const open =
  /^(MIT|MIT-0|ISC|BSD|0BSD|Apache|BlueOak|CC0|CC-BY|Unlicense|Python|OFL|Zlib|WTFPL|MPL-2\.0|PostgreSQL|LGPL-3\.0-or-later)/i

it('everything installed has an open licence, but @apollo/gateway and what it brings (Elastic-2.0)', () => {
  const others = globSync('node_modules/{*,@*/*}/package.json', { cwd: root }).flatMap((file) => {
    const { name, license, licenses } = JSON.parse(readFileSync(join(root, file), 'utf8'))
    const text =
      typeof license === 'string'
        ? license
        : (license?.type ?? licenses?.map((one: { type: string }) => one.type).join(' OR ') ?? 'none')
    const choices = text.replace(/[()]/g, '').split(/ OR | AND /)
    return name?.startsWith('@parvis/') || choices.some((choice: string) => open.test(choice))
      ? []
      : [`${name}: ${text}`]
  })
  expect(others.sort()).toEqual([
    '@apollo/composition: Elastic-2.0',
    '@apollo/federation-internals: Elastic-2.0',
    '@apollo/gateway: Elastic-2.0',
    '@apollo/query-graphs: Elastic-2.0',
    '@apollo/query-planner: Elastic-2.0',
    // MIT, says its Readme.
    'combine-errors: none',
    'jsonify: Public Domain',
  ])
})

it('drizzle-orm says its entries shortly, since Node reads them for every import of it', () => {
  const { exports } = JSON.parse(readFileSync(join(root, 'node_modules/drizzle-orm/package.json'), 'utf8'))
  expect(JSON.stringify(exports).length).toBeLessThan(20_000)
})

it('no file mentions the machine it was written on', () => {
  const named = globSync(
    '{*,{schema,gateway,subgraphs,files,observe,runtime,clients,demo,backup,deploy,e2e,bench,docs,.ci}/**/*}.{ts,tsx,md,json,graphql,sql,css,yaml}',
    { cwd: root },
  )
    .filter((file) => !/node_modules|\/dist\/|package-lock/.test(file))
    .filter((file) => /\/(root|home)\/\w+\/|registry\.npmjs/.test(readFileSync(join(root, file), 'utf8')))
  expect(named).toEqual([])
})

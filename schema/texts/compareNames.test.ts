import { execFileSync } from 'node:child_process'
import { expect, it } from 'vitest'

const program = `
  const { compareNames } = await import(${JSON.stringify(new URL('./compareNames.ts', import.meta.url).href)})
  process.stdout.write(['zebra 10', 'zebra 2', 'åkeri', 'azur', 'čas', 'cas'].sort(compareNames).join())
`

it.each(['C', 'sv_SE.UTF-8', 'cs_CZ.UTF-8'])('names sort alike where the process speaks %s', (language) => {
  const env = { PATH: process.env.PATH, LC_ALL: language }
  const sorted = execFileSync(process.execPath, ['--input-type=module', '-e', program], { env, encoding: 'utf8' })
  expect(sorted).toBe('åkeri,azur,cas,čas,zebra 2,zebra 10')
})

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { imports, root, sources } from './imports.ts'

/** One file imports another: `shared` or `portal` are their applications, `notes` their rooms. */
type Import = { from: Place; to: Place }
type Place = { file: string; application: string; room: string }

const read = (file: string) => readFileSync(join(root, file), 'utf8')

/** Where `clients/portal/notes/Notes.tsx` stands; a file beside the rooms is in none, one elsewhere in no application. */
function place(file: string): Place {
  const [, application = '', room = ''] = /^clients\/(\w+)\/(?:(\w+)\/)?/.exec(file) ?? []
  return { file, application, room }
}

const clientFiles = sources.filter((file) => place(file).application && !file.endsWith('vite.config.ts'))
/** All imports but those of texts, which everybody shows. */
const all: Import[] = clientFiles.flatMap((file) =>
  imports(file)
    .filter((target) => !target.endsWith('.json'))
    .map((target) => ({ from: place(file), to: place(target) })),
)
const inside = (application: string) =>
  all.filter(({ from, to }) => from.application === application && to.application === application)
const told = (found: Import[]) => found.map(({ from, to }) => `${from.file} imports ${to.file}`)

/** A way through rooms that comes back to where it began, such as `records > sharing > records`; none when all end. */
function cycleIn(found: Import[]): string {
  const ended = new Set<string>()
  function follow(way: string[]): string {
    const last = way.at(-1)!
    const met = way.indexOf(last)
    if (met < way.length - 1) return way.slice(met).join(' > ')
    const next = new Set(found.flatMap(({ from, to }) => (from.room === last && to.room !== last ? [to.room] : [])))
    for (const each of next) {
      const cycle = ended.has(each) ? '' : follow([...way, each])
      if (cycle) return cycle
    }
    ended.add(last)
    return ''
  }
  return found.map(({ from }) => follow([from.room])).find(Boolean) ?? ''
}

it('the applications never import each other, and what they share imports none of them', () => {
  const wrong = all.filter(({ from, to }) => {
    const mayUse = from.application === 'explorer' ? [] : ['shared']
    return to.application !== from.application && to.application && !mayUse.includes(to.application)
  })
  expect(all.length).toBeGreaterThan(1000)
  expect(told(wrong)).toEqual([])
})

it('the explorer has the look of the others; of the server it knows types only, and all of them what a text is', () => {
  const styles = [...read('clients/explorer/explorer.css').matchAll(/@import "(\.\.\/.+?)"/g)].map(([, file]) => file)
  expect(styles).toEqual(['../shared/fonts.css', '../shared/tokens.css', '../shared/base.css'])
  const ofExplorer = all.filter(({ from }) => from.application === 'explorer')
  const wrong = ofExplorer.filter(({ from, to }) => {
    const typed = new RegExp(`import type [^']*'[^']*/${to.file.split('/').at(-1)}'`)
    return !to.application && !to.file.startsWith('schema/texts/') && !typed.test(read(from.file))
  })
  expect(told(wrong)).toEqual([])
})

describe.each(['shared', 'portal', 'internal'])('in %s', (application) => {
  it('pages import rooms, and no room a page or what stands beside the rooms', () => {
    const isAbove = ({ room }: Place) => ['', 'pages'].includes(room)
    expect(told(inside(application).filter(({ from, to }) => !isAbove(from) && isAbove(to)))).toEqual([])
  })

  it('no two rooms import each other, neither directly nor through others', () => {
    expect(inside(application).length).toBeGreaterThan(100)
    expect(cycleIn(inside(application).filter(({ from }) => from.room))).toBe('')
  })
})

it('a cycle between rooms is found', () => {
  const ways = (text: string) =>
    text.split(', ').map((way) => {
      const [from, to] = way.split(' > ').map((room) => place(`clients/portal/${room}/file.ts`))
      return { from: from!, to: to! }
    })
  const tidy = 'notes > records, notes > kit, records > kit, records > sharing, sharing > attachments'
  expect(cycleIn(ways(`${tidy}, attachments > kit`))).toBe('')
  expect(cycleIn(ways(`${tidy}, attachments > records`))).toBe('records > sharing > attachments > records')
})

import { expect, it } from 'vitest'
import type { FileShown } from './files.ts'
import { folderPath, foldersWithin, treeRows } from './fileTree.ts'

const folders = [
  { id: 'a', name: 'Annexes', parentId: null },
  { id: 'b', name: 'Échéances', parentId: 'a' },
  { id: 'c', name: 'Closing', parentId: null },
]
const file = (id: string, name: string, folderId: string | null) => ({ id, name, folderId }) as FileShown
const files = [file('1', 'Agreement.docx', null), file('2', 'Schedule.pdf', 'b'), file('3', 'Lost.pdf', 'gone')]

it('draws folders before files, nested, and what lost its folder at the top', () => {
  const rows = treeRows({ folders, files }).map(({ id, depth }) => `${depth}${id}`)
  expect(rows).toEqual(['0a', '1b', '22', '0c', '01', '03'])
})

it('keeps shut folders shut', () => {
  expect(treeRows({ folders, files, shut: new Set(['a']) }).map(({ id }) => id)).toEqual(['a', 'c', '1', '3'])
})

it('finds names without regard to case and accents, flat and with their path', () => {
  expect(treeRows({ folders, files, search: 'echean' }).map(({ id }) => id)).toEqual(['b'])
  const [row] = treeRows({ folders, files, search: 'SCHED' })
  expect(row?.kind === 'file' && row.path.map(({ name }) => name)).toEqual(['Annexes', 'Échéances'])
})

it('finds names in every form a search of the server minds not, and takes marks alone for no search', () => {
  const named = [file('1', 'عقد ٢٠٢٦ شركة.pdf', null), file('2', 'Bail.pdf', null)]
  for (const search of ['شرکه 2026', '\u2068عقد\u2069', 'ﻋﻘﺪ'])
    expect([search, treeRows({ folders: [], files: named, search }).map(({ id }) => id)]).toEqual([search, ['1']])
  expect(treeRows({ folders, files: named, search: '\u200f ' })).toHaveLength(folders.length + named.length)
})

it('says how much is in a folder that was searched for', () => {
  expect(treeRows({ folders, files, search: 'annexes' })).toMatchObject([{ id: 'a', count: 1 }])
})

it('knows what lies above and below a folder', () => {
  expect(folderPath(folders, 'b').map(({ id }) => id)).toEqual(['a', 'b'])
  expect([...foldersWithin(folders, 'a')]).toEqual(['a', 'b'])
})

import { toast } from '@parvis/clients-shared/kit/toast.ts'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Settled } from '../kit/settled.ts'
import type { FileCommands, Place, RecordFiles, StaffFile, StaffFolder } from './staffFiles.ts'

type Flag = boolean | null
type Pending = { visible: Map<string, Flag>; folder: Map<string, string | null> }

const keyOf = ({ kind, id }: Place) => `${kind}:${id}`
const nothing: Pending = { visible: new Map(), folder: new Map() }
const atOnce = 4

/** Runs a command for each place, a few at a time; resolves with the first problem. */
async function forEach(places: readonly Place[], run: (place: Place) => Promise<Settled>): Promise<string | null> {
  const left = [...places]
  let problem: string | null = null
  async function work() {
    for (let place = left.shift(); place; place = left.shift()) problem ??= (await run(place)).problem
  }
  await Promise.all(Array.from({ length: atOnce }, work))
  return problem
}

function withPending(files: RecordFiles, { visible, folder }: Pending): RecordFiles {
  if (visible.size === 0 && folder.size === 0) return files
  const patched = <Row extends StaffFile | StaffFolder>(row: Row, kind: Place['kind'], parent: object): Row => {
    const key = keyOf({ kind, id: row.id })
    return { ...row, ...(visible.has(key) && { portalVisible: visible.get(key)! }), ...(folder.has(key) && parent) }
  }
  return {
    ...files,
    files: files.files.map((row) => patched(row, 'file', { folderId: folder.get(`file:${row.id}`) })),
    folders: files.folders.map((row) => patched(row, 'folder', { parentId: folder.get(`folder:${row.id}`) })),
  }
}

/**
 * Showing, hiding and moving files and folders: the page changes at once, the server is told, and a toast offers to undo
 * it. A refusal takes the change back and says why.
 */
export function useFileActions(files: RecordFiles, commands: FileCommands) {
  const { t } = useTranslation()
  const [pending, setPending] = useState(nothing)

  // What the server says by now needs no promise any more.
  useEffect(() => {
    setPending((before) => {
      const visible = new Map(before.visible)
      const folder = new Map(before.folder)
      for (const { id, portalVisible, folderId } of files.files) {
        if (visible.get(`file:${id}`) === portalVisible) visible.delete(`file:${id}`)
        if (folder.get(`file:${id}`) === folderId) folder.delete(`file:${id}`)
      }
      for (const { id, portalVisible, parentId } of files.folders) {
        if (visible.get(`folder:${id}`) === portalVisible) visible.delete(`folder:${id}`)
        if (folder.get(`folder:${id}`) === parentId) folder.delete(`folder:${id}`)
      }
      const isSame = visible.size === before.visible.size && folder.size === before.folder.size
      return isSame ? before : { visible, folder }
    })
  }, [files])

  function rowOf({ kind, id }: Place) {
    return (kind === 'file' ? files.files : files.folders).find((row) => row.id === id)
  }

  function nameOf(places: readonly Place[]): string {
    const [only] = places
    return places.length === 1 && only ? (rowOf(only)?.name ?? '') : ''
  }

  async function setVisible(flags: Map<Place, Flag>): Promise<boolean> {
    const places = [...flags.keys()]
    setPending((before) => {
      const visible = new Map(before.visible)
      for (const [place, flag] of flags) visible.set(keyOf(place), flag)
      return { ...before, visible }
    })
    const problem = await forEach(places, (place) => commands.setVisible(place, flags.get(place)!))
    if (problem === null) return true
    setPending(nothing)
    toast(problem)
    return false
  }

  async function moveTo(targets: Map<Place, string | null>): Promise<boolean> {
    setPending((before) => {
      const folder = new Map(before.folder)
      for (const [place, target] of targets) folder.set(keyOf(place), target)
      return { ...before, folder }
    })
    const problem = await forEach([...targets.keys()], (place) => commands.move(place, targets.get(place)!))
    if (problem === null) return true
    setPending(nothing)
    toast(problem)
    return false
  }

  return {
    files: withPending(files, pending),
    /** Shows (true), hides (false), or clears the switches (null) of all of them. */
    async changeVisibility(places: readonly Place[], flag: Flag) {
      const before = new Map(places.map((place) => [place, rowOf(place)?.portalVisible ?? null]))
      if (!(await setVisible(new Map(places.map((place) => [place, flag]))))) return
      const done = flag === null ? 'inherits' : flag ? (files.share?.visible ? 'shown' : 'stored') : 'hidden'
      toast(t(`attachments.done.${done}`, { count: places.length, name: nameOf(places) }), {
        label: t('undo'),
        run: () => void setVisible(before),
      })
    },
    async move(places: readonly Place[], folderId: string | null) {
      const before = new Map(
        places.map((place) => {
          const row = rowOf(place)
          return [place, (row && ('folderId' in row ? row.folderId : row.parentId)) ?? null]
        }),
      )
      if (!(await moveTo(new Map(places.map((place) => [place, folderId]))))) return
      toast(t('attachments.done.moved', { count: places.length, name: nameOf(places) }), {
        label: t('undo'),
        run: () => void moveTo(before),
      })
    },
  }
}

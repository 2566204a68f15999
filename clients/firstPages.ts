import { join } from 'node:path'
import type { Rolldown } from 'vite'

type Chunking = { getModuleInfo(id: string): { importedIds: string[] } | null }

/** Pages from an application's folder on. */
export type FirstPages = {
  /** What is seen before signing in. */
  doors: string[]
  /** What is seen first afterwards, the frame around every page included. */
  first: string[]
}

/**
 * How what is needed at first is put into files: what the entry imports in one, what the doors need in one, what the first
 * pages need besides in one, each with what it uses of libraries. The rest is split by itself.
 */
export function firstPageChunks(folder: string, { doors, first }: FirstPages): Rolldown.OutputOptions['codeSplitting'] {
  const pages = new Set([...doors, ...first].map((page) => join(folder, page)))
  const neededBy = (entries: string[]) => {
    let reached: Set<string> | undefined
    return (id: string, chunking: Chunking) => {
      reached ??= reachedFrom(folder, entries, chunking)
      // A page keeps its own file, by which it is asked for.
      return reached.has(id) && !pages.has(id)
    }
  }
  const [isAtDoors, isFirst] = [neededBy(doors), neededBy(first)]
  return {
    groups: [
      { name: 'base', tags: ['$initial'], priority: 3 },
      { name: (id, chunking) => (isAtDoors(id, chunking) ? 'doors' : null), priority: 2 },
      { name: (id, chunking) => (isFirst(id, chunking) ? 'first' : null), priority: 1 },
    ],
  }
}

/** Every module of ours that is there once these pages are. A library's index imports all of it, used or not. */
function reachedFrom(folder: string, pages: readonly string[], chunking: Chunking): Set<string> {
  const reached = new Set<string>()
  const open = pages.map((page) => join(folder, page))
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (reached.has(id) || id.includes('node_modules')) continue
    reached.add(id)
    open.push(...(chunking.getModuleInfo(id)?.importedIds ?? []))
  }
  return reached
}

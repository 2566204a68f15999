import type { FocusEvent, KeyboardEvent } from 'react'
import { type FileTableProps, keyOfRow } from './FileTable.tsx'

type TreeKeys = Pick<FileTableProps, 'rows' | 'selected' | 'onSelect' | 'onToggle' | 'onOpen' | 'onRename'>

/** Keys of the tree: one row takes the focus at a time; buttons and fields in it keep their own keys. */
export function useTreeKeys({ rows, selected, onSelect, onToggle, onOpen, onRename }: TreeKeys) {
  function onKeyDown(event: KeyboardEvent<HTMLTableElement>) {
    const element = event.target as HTMLElement
    if (element.tagName !== 'TR' || event.metaKey || event.ctrlKey || event.altKey) return
    const index = rows.findIndex((row) => keyOfRow(row) === element.dataset.key)
    const row = rows[index]
    if (!row) return
    const isRtl = getComputedStyle(element).direction === 'rtl'
    const all = [...event.currentTarget.querySelectorAll<HTMLElement>('tr[data-key]')]
    const focus = (at: number) => all[Math.min(all.length - 1, Math.max(0, at))]?.focus()
    const open = () => row.kind === 'folder' && !row.open && onToggle(row.id)
    const shut = () => {
      if (row.kind === 'folder' && row.open) return onToggle(row.id)
      const parent = rows.findLastIndex((each, at) => at < index && each.depth < row.depth)
      if (parent >= 0) focus(parent)
    }
    const actions: Record<string, () => void> = {
      ArrowDown: () => focus(index + 1),
      ArrowUp: () => focus(index - 1),
      j: () => focus(index + 1),
      k: () => focus(index - 1),
      Home: () => focus(0),
      End: () => focus(all.length - 1),
      ArrowRight: isRtl ? shut : open,
      ArrowLeft: isRtl ? open : shut,
      ' ': () => {
        const next = new Set(selected)
        if (!next.delete(keyOfRow(row))) next.add(keyOfRow(row))
        onSelect(next)
      },
      Enter: () => (row.kind === 'folder' ? onToggle(row.id) : onOpen(row.file)),
      F2: () => onRename({ kind: row.kind, id: row.id }),
      Escape: () => onSelect(new Set()),
    }
    const act = actions[event.key]
    if (!act) return
    event.preventDefault()
    event.stopPropagation()
    act()
  }
  /** The row that has the focus is the one Tab comes back to. */
  function onFocus({ target, currentTarget }: FocusEvent<HTMLTableElement>) {
    if (target.tagName !== 'TR') return
    for (const row of currentTarget.querySelectorAll<HTMLElement>('tr[data-key]'))
      row.tabIndex = row === target ? 0 : -1
  }
  return { onKeyDown, onFocus }
}

import { useDebouncedCallback } from '@mantine/hooks'
import { IconSearch } from '@tabler/icons-react'
import { useEffect, useRef, useState } from 'react'
import styles from './SearchField.module.css'
import type { SetSearch } from './useSearchParameters.ts'
import { useShortcuts } from './useShortcuts.ts'

const typingPauseMs = 250

/** Words to look for in a list; they stand in the address. `/` goes there, Escape leaves it. */
export function SearchField({ q, label, setSearch }: { q: string; label: string; setSearch: SetSearch }) {
  const [text, setText] = useState(q)
  const typed = useRef(q)
  const input = useRef<HTMLInputElement>(null)
  useShortcuts({ '/': () => input.current?.focus() })
  useEffect(() => {
    // Follow the address only when it was changed elsewhere, not when it catches up with the typing.
    if (q === typed.current) return
    typed.current = q
    setText(q)
  }, [q])
  const apply = useDebouncedCallback((words: string) => {
    typed.current = words
    // Typing on changes the same step of the history; "back" leaves the search as a whole.
    setSearch({ q: words || undefined, after: undefined, from: undefined, peek: undefined }, { replace: q !== '' })
  }, typingPauseMs)
  return (
    <span className={styles.field} data-no-print>
      <IconSearch size={15} aria-hidden />
      <input
        ref={input}
        type="search"
        placeholder={label}
        aria-label={label}
        aria-keyshortcuts="/"
        maxLength={100}
        value={text}
        onKeyDown={(event) => event.key === 'Escape' && event.currentTarget.blur()}
        onChange={({ currentTarget: { value } }) => {
          setText(value)
          apply(value)
        }}
      />
    </span>
  )
}

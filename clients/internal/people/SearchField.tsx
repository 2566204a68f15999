import { TextInput } from '@mantine/core'
import { useDebouncedCallback } from '@mantine/hooks'
import { IconSearch } from '@tabler/icons-react'
import { useRef, useState } from 'react'
import type { SetSearch } from '../records/useSearchParameters.ts'
import { useShortcuts } from '../shell/useShortcuts.ts'

const typingPauseMs = 250

/** Words to look for in a list; they stand in the address. `/` goes there. */
export function SearchField({ q, label, setSearch }: { q: string; label: string; setSearch: SetSearch }) {
  const [text, setText] = useState(q)
  const input = useRef<HTMLInputElement>(null)
  useShortcuts({ '/': () => input.current?.focus() })
  const apply = useDebouncedCallback((words: string) => {
    setSearch({ q: words || undefined, after: undefined, from: undefined }, { replace: q !== '' })
  }, typingPauseMs)
  return (
    <TextInput
      ref={input}
      type="search"
      w={260}
      maw="100%"
      placeholder={label}
      aria-label={label}
      aria-keyshortcuts="/"
      leftSection={<IconSearch size={15} />}
      maxLength={100}
      value={text}
      onChange={({ currentTarget: { value } }) => {
        setText(value)
        apply(value)
      }}
    />
  )
}

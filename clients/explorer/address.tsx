import { type MouseEvent, type ReactNode, useSyncExternalStore } from 'react'

const base = '/explorer'
const moved = 'explorer:moved'

function subscribe(listener: () => void): () => void {
  for (const event of ['popstate', moved]) addEventListener(event, listener)
  return () => {
    for (const event of ['popstate', moved]) removeEventListener(event, listener)
  }
}

/** Where the person is: the page and what is chosen on it stand in the address, so that back undoes it. */
export function useAddress(): { page: string; search: URLSearchParams } {
  const href = useSyncExternalStore(subscribe, () => location.href)
  const { pathname, searchParams } = new URL(href)
  return { page: pathname.slice(base.length).replaceAll('/', ''), search: searchParams }
}

/** The address of a page with what is chosen on it; what is empty is left out. */
export function addressOf(page: string, search: Record<string, string | null> = {}): string {
  const given = Object.entries(search).filter((entry): entry is [string, string] => Boolean(entry[1]))
  const text = new URLSearchParams(given).toString()
  return `${base}/${page}${text && `?${text}`}`
}

/** Goes there. `isTyping` replaces the present entry: each letter of a search is not a step back. */
export function go(address: string, { isTyping = false } = {}): void {
  if (isTyping) history.replaceState(null, '', address)
  else history.pushState(null, '', address)
  dispatchEvent(new Event(moved))
}

type LinkProps = { to: string; className?: string; isCurrent?: boolean; children: ReactNode }

/** A link within the explorer; a new tab is the browser's to open. */
export function Link({ to, className, isCurrent = false, children }: LinkProps) {
  const onClick = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return
    event.preventDefault()
    go(to)
  }
  return (
    <a href={to} className={className} aria-current={isCurrent ? 'page' : undefined} onClick={onClick}>
      {children}
    </a>
  )
}

import { useEffect } from 'react'

/** Names the browser's tab after the file that is open, until it is closed. */
export function useFileTitle(name: string | undefined): void {
  useEffect(() => {
    if (!name) return
    const { title } = document
    document.title = `${name} · ${title}`
    return () => {
      document.title = title
    }
  }, [name])
}

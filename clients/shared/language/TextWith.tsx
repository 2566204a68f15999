import type { ReactNode } from 'react'

/** A text with one place for an element, marked by an empty tag of any name: "since <date></date>". */
export function TextWith({ text, children }: { text: string; children: ReactNode }) {
  const [before, after] = text.split(/<\w+><\/\w+>/)
  return (
    <>
      {before}
      {children}
      {after}
    </>
  )
}

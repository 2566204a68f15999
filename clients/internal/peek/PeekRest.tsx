import { lazy, Suspense } from 'react'
import { loadPageTexts } from '../records/loadPageTexts.ts'
import type { PeekMoreProps } from './PeekMore.tsx'

const PeekMore = lazy(async () => {
  const [{ PeekMore: component }] = await Promise.all([import('./PeekMore.tsx'), loadPageTexts()])
  return { default: component }
})

/** What hangs on a peeked record; it comes after the record itself. */
export function PeekRest(props: PeekMoreProps) {
  return (
    <Suspense>
      <PeekMore key={props.id} {...props} />
    </Suspense>
  )
}

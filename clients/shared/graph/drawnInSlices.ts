import type { Exchange } from '@urql/core'
import { startTransition } from 'react'

/**
 * What a query's answer changes on the page is drawn as a transition: React draws it in slices of some milliseconds and
 * lets key presses, scrolling and pictures in between. Drawn in one go, a record's page would leave a slow phone dead for
 * a second. What a mutation answers is shown at once. Stands where answers come in, before anything hands them on.
 */
export const drawnInSlices: Exchange =
  ({ forward }) =>
  (operations) =>
  (sink) =>
    forward(operations)((signal) => {
      const isRead = typeof signal === 'object' && signal.tag === 1 && signal[0].operation.kind === 'query'
      if (isRead) startTransition(() => sink(signal))
      else sink(signal)
    })

import { tellGone } from '@parvis/clients-shared/graph/gone.ts'
import { useEffect } from 'react'

/** In the place of a part whose record was not found: the page asks whether it is there at all. */
export function Gone() {
  useEffect(tellGone, [])
  return null
}

import { useEffect, useRef, useState } from 'react'
import type { Strength, Typed } from './strength.worker.ts'

/** How long nothing is typed before it is looked at: half a word is not read out. */
const pauseMs = 300

/**
 * How strong a password is, judged in a worker that begins with the first of it: its dictionaries weigh more than all
 * pages. Null before it is known, and where no worker runs.
 */
export function useStrength({ password, names }: Typed): Strength | null {
  const worker = useRef<Worker | null>(null)
  const [strength, setStrength] = useState<Strength | null>(null)
  const told = names.join('\n')
  useEffect(() => {
    const started = new Worker(new URL('./strength.worker.ts', import.meta.url), { type: 'module' })
    started.onmessage = ({ data }: MessageEvent<Strength>) => setStrength(data)
    worker.current = started
    return () => started.terminate()
  }, [])
  useEffect(() => {
    const pause = setTimeout(() => worker.current?.postMessage({ password, names: told.split('\n') }), pauseMs)
    return () => clearTimeout(pause)
  }, [password, told])
  return strength
}

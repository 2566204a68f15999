import { fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import type { Load, Loaded } from './load.ts'

export type LoadClient = { run(load: Load): Promise<Loaded>; stop(): void }

/** Starts the process that sends the requests. */
export function startLoadClient(): LoadClient {
  const child = fork(fileURLToPath(new URL('./load.ts', import.meta.url)))
  return {
    async run(load) {
      const answered = once(child, 'message')
      child.send(load)
      const [{ loaded, error }] = (await answered) as [{ loaded?: Loaded; error?: string }]
      if (!loaded) throw new Error(error)
      return loaded
    },
    stop: () => void child.kill(),
  }
}

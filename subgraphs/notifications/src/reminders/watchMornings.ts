import { log } from '@parvis/observe/log.ts'
import { callMornings } from './callMornings.ts'
import type { Clock } from './clock.ts'

type Parts = Omit<Parameters<typeof callMornings>[0], 'now'> & { clock: Clock }

/** Looks every minute whether it is morning somewhere, until stopped. */
export function watchMornings({ clock, ...parts }: Parts): { stop(): Promise<void> } {
  let running = Promise.resolve()
  const look = () => {
    running = running
      .then(() => callMornings({ ...parts, now: clock.now }))
      .catch((err) => log.warn({ err }, 'whether it is morning could not be found out; it is tried again'))
    return running
  }
  const stop = clock.everyMinute(look)
  return {
    async stop() {
      stop()
      await running
    },
  }
}

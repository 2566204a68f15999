import { StartError } from '@parvis/kernel/startError.ts'
import { log } from '@parvis/observe/log.ts'

/** A start that takes this long to notice a signal is not waited for. */
const startSettlesMs = 5_000
/** What hangs while stopping is given up; everything a crash would leave behind is in order by itself. */
const stopTimeoutMs = 40_000
/** npm passes a terminal's Ctrl-C on, so that one key press comes twice. */
const sameSignalMs = 1_000
/** How often a process started by npm looks whether npm is still there. */
const parentLookMs = 500

/** What a part of the process registers itself with. */
export type Life = {
  /** Calls `stop` when the process ends, the last registered first. Throws Interrupted when it is ending already. */
  onStop(stop: () => Promise<unknown>): void
  /** True once a signal came. */
  isEnding(): boolean
  /** True when it was SIGTERM: a program waits for the end, and not a person at a terminal. */
  isPatient(): boolean
}

/** Unwinds a start that was interrupted by a signal. */
class Interrupted extends Error {}

/**
 * Runs a process: `start` brings everything up, a signal brings it down in the reverse order and ends it with 0.
 * A second signal, at least a second later, ends it at once. A StartError is printed as one line and ends it with 1.
 */
export async function runProcess(start: (life: Life) => Promise<void>): Promise<void> {
  const stops: (() => Promise<unknown>)[] = []
  let signalledAt: number | null = null
  let isPatient = false
  let starting = Promise.resolve()
  const stopAll = async () => {
    const impatience = setTimeout(() => process.exit(1), stopTimeoutMs)
    for (let stop = stops.pop(); stop; stop = stops.pop()) {
      await stop().catch((err) => log.error({ err }, 'a part did not stop in order'))
    }
    clearTimeout(impatience)
  }
  const life: Life = {
    onStop(stop) {
      stops.push(stop)
      if (signalledAt !== null) throw new Interrupted()
    },
    isEnding: () => signalledAt !== null,
    isPatient: () => isPatient,
  }
  const onSignal = async (signal?: NodeJS.Signals) => {
    if (signalledAt !== null) {
      if (Date.now() - signalledAt >= sameSignalMs) process.exit(1)
      return
    }
    signalledAt = Date.now()
    isPatient = signal === 'SIGTERM'
    process.stdout.write('\nStopping …\n')
    await Promise.race([starting.catch(() => {}), new Promise((resolve) => setTimeout(resolve, startSettlesMs))])
    await stopAll()
    process.exit(0)
  }
  const onBroken = async (error: unknown) => {
    log.fatal({ err: error }, 'the process broke')
    await stopAll()
    process.exit(1)
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, onSignal)
  stopWithNpm(() => signalledAt === null && onSignal('SIGTERM'))
  // The terminal may be gone by the time we take leave of it.
  process.stdout.on('error', () => {})
  process.on('uncaughtException', onBroken)
  process.on('unhandledRejection', onBroken)
  starting = start(life)
  try {
    await starting
  } catch (error) {
    // A signal came, and its handler stops everything.
    if (signalledAt !== null) return
    process.stderr.write(`${error instanceof StartError ? error.message : ((error as Error).stack ?? error)}\n`)
    await stopAll()
    process.exit(1)
  }
}

/**
 * npm runs scripts in a shell, which does not pass signals on: what ends `npm start` itself would leave us behind. So a
 * process that npm started stops when that shell is gone.
 */
function stopWithNpm(stop: () => unknown): void {
  if (!process.env.npm_lifecycle_event) return
  const parent = process.ppid
  const timer = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(timer)
    stop()
  }, parentLookMs)
  timer.unref()
}

/** What tells the time, and that it passes. */
export type Clock = {
  now(): number
  /** Calls something at once and then every minute, until what it answers is called; a call that fails is its own to tell. */
  everyMinute(call: () => Promise<void>): () => void
}

export const systemClock: Clock = {
  now: Date.now,
  everyMinute(call) {
    void call()
    const timer = setInterval(() => void call(), 60_000)
    return () => clearInterval(timer)
  },
}

/**
 * Work of people that costs this process much: so many at a time, one of each person, and the others wait in the order
 * they came. Whoever gives up waiting leaves with their signal's reason; work under way ends by the signal itself.
 */
export function turns({ atOnce }: { atOnce: number }) {
  const working = new Set<string>()
  let waiting: { personId: string; begin: () => void }[] = []

  function callNext(): void {
    const next = working.size < atOnce && waiting.find(({ personId }) => !working.has(personId))
    if (!next) return
    waiting = waiting.filter((each) => each !== next)
    working.add(next.personId)
    next.begin()
    callNext()
  }

  return async function inTurn<T>(personId: string, work: () => Promise<T>, signal?: AbortSignal): Promise<T> {
    signal?.throwIfAborted()
    const { promise: called, resolve: begin, reject } = Promise.withResolvers<void>()
    const place = { personId, begin }
    const leave = () => {
      waiting = waiting.filter((each) => each !== place)
      reject(signal?.reason)
    }
    signal?.addEventListener('abort', leave)
    waiting.push(place)
    callNext()
    await called.finally(() => signal?.removeEventListener('abort', leave))
    try {
      return await work()
    } finally {
      working.delete(personId)
      callNext()
    }
  }
}

/** Milliseconds of processor time this thread has spent since: neither waiting counts nor what other threads do meanwhile. */
export function workMs(since: NodeJS.CpuUsage): number {
  const { user, system } = process.threadCpuUsage(since)
  return (user + system) / 1_000
}

/** Milliseconds this process has worked since; a busy machine makes it wait, which is not counted. */
export function workMs(since: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(since)
  return (user + system) / 1_000
}

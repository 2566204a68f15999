import { globSync, readFileSync } from 'node:fs'

/** Linux counts in hundredths of a second, whatever the kernel was built with. */
const tickMs = 10

/** CPU time a process has used so far, in ms, user and system; 0 once it is gone. Linux only. */
function cpuTimeMs(pid: number): number {
  const fields = statOf(pid)
  return fields ? (Number(fields[11]) + Number(fields[12])) * tickMs : 0
}

/** CPU time of several processes by process id, for differences that survive one's end. */
export const cpuTimes = (pids: number[]): Map<number, number> => new Map(pids.map((pid) => [pid, cpuTimeMs(pid)]))

/** What was used between two looks; of processes that began in between, all. */
export function usedMs(before: Map<number, number>, after: Map<number, number>): number {
  return [...after].reduce((sum, [pid, ms]) => sum + ms - (before.get(pid) ?? 0), 0)
}

/** PostgreSQL's processes on this machine that belong to the postmaster of these data, itself included. */
export function postgresPids(postmaster: number): number[] {
  const pids = globSync('/proc/[0-9]*').map((path) => Number(path.slice('/proc/'.length)))
  return pids.filter((pid) => pid === postmaster || Number(statOf(pid)?.[1]) === postmaster)
}

/** The fields of `/proc/<pid>/stat` from the state on; the name before them may hold anything. */
function statOf(pid: number): string[] | null {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return text.slice(text.lastIndexOf(')') + 2).split(' ')
  } catch {
    return null
  }
}

import { atCrashPoints } from '../crashPoint.ts'

/*
 * Loaded by Node before a process of ours: it then dies without a word where CRASH_AT says, such as `outbox.claimed` or
 * at the third time with `change.beforeCommit:3`. The variable is taken away here, since a process that finds it refuses
 * to start: with it alone nobody can let one die.
 */
const [at, times = '1'] = (process.env.CRASH_AT ?? '').split(':')
delete process.env.CRASH_AT
let passed = 0
atCrashPoints((name) => {
  if (name !== at) return
  passed += 1
  if (passed === Number(times)) process.kill(process.pid, 'SIGKILL')
})

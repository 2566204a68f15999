import { log } from '@parvis/observe/log.ts'
import { afterAll } from 'vitest'

/*
 * Files of a project run one after the other over the same modules. The next one finds the log as loud as this one did;
 * what was spied on is taken back by `restoreMocks`.
 */
const { level } = log

afterAll(() => {
  log.level = level
})

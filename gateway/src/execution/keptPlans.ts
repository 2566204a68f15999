import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { QueryPlan } from '@apollo/query-planner'
import { log } from '@parvis/observe/log.ts'
import { print } from 'graphql'
import { type Planner, plannerConfig } from './planner.ts'

const require = createRequire(import.meta.url)
/** Beside what the build makes of the applications. */
const usualFile = fileURLToPath(new URL('../../dist/plans.json', import.meta.url))

type Kept = { madeFrom: string; plans: Record<string, QueryPlan> }

export type KeptPlans = {
  plan: Planner['plan']
  /** Keeps the plans that were asked for, and no others, when one of them is new. */
  save(): void
}

/**
 * Plans of our own operations, kept in a file from one start to the next, because making them is a third of what a start
 * costs. They are made again when the schema, the planner or the operation is another one; where nothing can be written
 * they are made at every start.
 */
export function keepPlans(planner: Pick<Planner, 'plan'>, supergraph: string, file = usualFile): KeptPlans {
  const { version } = require('@apollo/query-planner/package.json') as { version: string }
  const madeFrom = digest(version + JSON.stringify(plannerConfig) + supergraph)
  const found = readKept(file)
  const known = found?.madeFrom === madeFrom ? found.plans : {}
  const asked: Kept['plans'] = {}
  let isNew = false
  return {
    plan(document, operationName) {
      const key = digest(`${operationName ?? ''}\n${print(document)}`)
      const plan = known[key] ?? planner.plan(document, operationName)
      isNew ||= plan !== known[key]
      asked[key] = plan
      return plan
    },
    save() {
      if (isNew) writeKept(file, { madeFrom, plans: asked })
      isNew = false
    },
  }
}

const digest = (text: string) => createHash('sha256').update(text).digest('base64url')

function readKept(file: string): Kept | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Kept
  } catch {
    return null
  }
}

function writeKept(file: string, kept: Kept): void {
  try {
    mkdirSync(dirname(file), { recursive: true })
    const draft = `${file}.${process.pid}`
    writeFileSync(draft, JSON.stringify(kept))
    renameSync(draft, file)
  } catch (err) {
    log.debug({ err }, 'the plans of our operations could not be kept')
  }
}

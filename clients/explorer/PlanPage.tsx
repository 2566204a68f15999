import type { PlanStep } from '@parvis/gateway/src/explorerData/describePlan.ts'
import type { Planned } from '@parvis/gateway/src/explorerData/planOperation.ts'
import { type FormEvent, type KeyboardEvent, useEffect, useState } from 'react'
import { addressOf, go, useAddress } from './address.tsx'
import { Page } from './Page.tsx'
import styles from './PlanPage.module.css'
import { fetchesOf, PlanTree } from './PlanTree.tsx'
import { readData, useData } from './useData.ts'

type Operation = { id: string; name: string; client: string | null }

const clientNames: Record<string, string> = {
  internal: 'Internal application',
  portal: 'Client portal',
  shared: 'Both applications',
}

/** How the gateway would fetch an operation: one of the applications', or a typed one. Nothing is run. */
export function PlanPage() {
  const { search } = useAddress()
  const { data, error } = useData<{ operations: Operation[] }>('operations')
  const [name, client] = [search.get('operation'), search.get('client')]
  const id = data?.operations.find((each) => each.name === name && each.client === client)?.id ?? ''
  const [planned, setPlanned] = useState<Planned | null>(null)
  const [failure, setFailure] = useState<string | null>(null)
  const show = (reading: Promise<Planned>) =>
    reading.then(
      (found) => {
        setPlanned(found)
        setFailure(null)
      },
      (reason: Error) => setFailure(reason.message),
    )
  useEffect(() => {
    setPlanned(null)
    if (id) void show(readData<Planned>(`plan?id=${id}`))
  }, [id])
  const plan = (query: string) =>
    show(
      readData<Planned>('plan', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query }),
      }),
    )
  return (
    <Page
      title="Query plans"
      about="How the gateway fetches an operation from its subgraphs: in which order, by which keys, with which text. Nothing is run."
      error={error ?? failure}
    >
      <div className={styles.columns}>
        <div>
          <OperationSelect operations={data?.operations ?? []} id={id} />
          <DocumentForm onPlan={plan} />
        </div>
        <section aria-label="Plan" aria-live="polite">
          {planned && <Outcome planned={planned} />}
          {!planned && !name && <p className={styles.hint}>Choose an operation, or type one, to see its plan.</p>}
        </section>
      </div>
    </Page>
  )
}

function OperationSelect({ operations, id }: { operations: Operation[]; id: string }) {
  const choose = (chosen: string) => {
    const { name = null, client = null } = operations.find((each) => each.id === chosen) ?? {}
    go(addressOf('plan', { operation: name, client }))
  }
  const groups = Object.entries(Object.groupBy(operations, ({ client }) => client ?? 'other'))
  return (
    <label className={styles.field}>
      An operation of the applications
      <select value={id} onChange={({ target }) => choose(target.value)}>
        <option value="">Choose …</option>
        {groups.map(([client, found = []]) => (
          <optgroup key={client} label={clientNames[client] ?? 'Others'}>
            {found.map((operation) => (
              <option key={operation.id} value={operation.id}>
                {operation.name.replace('_', ': ')}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </label>
  )
}

function DocumentForm({ onPlan }: { onPlan: (query: string) => void }) {
  const [query, setQuery] = useState('')
  const submit = (event: FormEvent | KeyboardEvent) => {
    event.preventDefault()
    if (query.trim()) onPlan(query)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.metaKey || event.ctrlKey)) submit(event)
  }
  return (
    <form onSubmit={submit}>
      <label className={styles.field}>
        Or one of your own
        <textarea
          rows={12}
          spellCheck={false}
          placeholder="{ contracts(first: 10) { nodes { title requester { displayName } } } }"
          value={query}
          onChange={({ target }) => setQuery(target.value)}
          onKeyDown={onKeyDown}
        />
      </label>
      <button type="submit" className={styles.submit}>
        Show its plan
      </button>
    </form>
  )
}

function Outcome({ planned }: { planned: Planned }) {
  if ('errors' in planned) {
    return (
      <ul role="alert" className={styles.errors}>
        {planned.errors.map((message) => (
          <li key={message}>{message}</li>
        ))}
      </ul>
    )
  }
  if (!planned.plan) return <p>The gateway answers this by itself: nothing is fetched.</p>
  return (
    <>
      <p className={styles.summary}>{summary(planned.plan)}</p>
      <PlanTree step={planned.plan} />
    </>
  )
}

function summary(plan: PlanStep): string {
  const fetches = fetchesOf(plan)
  const subgraphs = new Set(fetches.map(({ subgraph }) => subgraph)).size
  const count = (figure: number, noun: string) =>
    `${figure} ${noun}${figure === 1 ? '' : noun === 'fetch' ? 'es' : 's'}`
  return `${count(fetches.length, 'fetch')} from ${count(subgraphs, 'subgraph')}, ${count(depth(plan), 'round')} one after the other.`
}

/** How many fetches wait for one another. */
function depth(step: PlanStep): number {
  if (step.kind === 'fetch') return 1
  if (step.kind === 'condition') {
    return Math.max(...[step.included, step.otherwise].map((inner) => (inner ? depth(inner) : 0)))
  }
  const depths = step.steps.map(depth)
  return step.kind === 'sequence' ? depths.reduce((sum, each) => sum + each, 0) : Math.max(...depths)
}

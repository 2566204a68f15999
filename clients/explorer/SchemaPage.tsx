import type { DescribedField, DescribedType } from '@parvis/gateway/src/explorerData/describeSchema.ts'
import { clean } from '@parvis/schema/texts/clean.ts'
import { addressOf, go, Link, useAddress } from './address.tsx'
import { Page, SubgraphName } from './Page.tsx'
import styles from './SchemaPage.module.css'
import { useData } from './useData.ts'

type Choice = { q: string; subgraph: string; type: string }

/** Every type and field with the subgraphs that own and resolve it, to be searched. */
export function SchemaPage() {
  const { data, error } = useData<{ types: DescribedType[] }>('schema')
  const { search } = useAddress()
  const choice: Choice = {
    q: search.get('q') ?? '',
    subgraph: search.get('subgraph') ?? '',
    type: search.get('type') ?? '',
  }
  const found = (data?.types ?? []).filter((type) => matches(type, choice))
  const open = data?.types.find(({ name }) => name === choice.type)
  return (
    <Page
      title="Schema by subgraph"
      about="What the supergraph says: which subgraph owns a type, which resolves a field, and which only refers to it."
      error={error}
    >
      <Filters choice={choice} count={found.length} subgraphs={subgraphsOf(data?.types ?? [])} />
      <div className={styles.columns} data-open={open ? true : undefined}>
        <TypeList types={found} choice={choice} />
        {open ? (
          <TypeDetail type={open} choice={choice} />
        ) : (
          <p className={styles.hint}>Choose a type to see its fields.</p>
        )}
      </div>
    </Page>
  )
}

/** A type whose name, or one of whose fields, holds the words, and that stands in the subgraph. */
function matches({ name, fields, subgraphs }: DescribedType, { q, subgraph }: Choice): boolean {
  const isThere = !subgraph || subgraphs.some((each) => each.name === subgraph)
  const words = clean.line(q).toLowerCase()
  return isThere && [name, ...fields.map((field) => field.name)].some((text) => text.toLowerCase().includes(words))
}

const subgraphsOf = (types: DescribedType[]) => [
  ...new Set(types.flatMap(({ subgraphs }) => subgraphs.map(({ name }) => name))),
]

function Filters({ choice, count, subgraphs }: { choice: Choice; count: number; subgraphs: string[] }) {
  return (
    <search className={styles.filters}>
      <label>
        <span className="p-visually-hidden">Search types and fields</span>
        <input
          type="search"
          placeholder="Search types and fields"
          value={choice.q}
          onChange={({ target }) => go(addressOf('schema', { ...choice, q: target.value }), { isTyping: true })}
        />
      </label>
      <nav aria-label="Subgraph" className={styles.subgraphs}>
        {['', ...subgraphs.toSorted()].map((name) => (
          <Link key={name} to={addressOf('schema', { ...choice, subgraph: name })} isCurrent={choice.subgraph === name}>
            {name || 'All'}
          </Link>
        ))}
      </nav>
      <p role="status" className={styles.count}>
        {count === 1 ? '1 type' : `${count} types`}
      </p>
    </search>
  )
}

function TypeList({ types, choice }: { types: DescribedType[]; choice: Choice }) {
  return (
    <nav aria-label="Types" className={styles.types}>
      <ul>
        {types.map(({ name, kind }) => (
          <li key={name}>
            <Link to={addressOf('schema', { ...choice, type: name })} isCurrent={choice.type === name}>
              <span>{name}</span>
              <small>{kind}</small>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** The fields that were searched for stand first. */
function foundFirst(fields: DescribedField[], q: string) {
  const words = clean.line(q).toLowerCase()
  return fields
    .map((field) => ({ field, isFound: words !== '' && field.name.toLowerCase().includes(words) }))
    .sort((a, b) => Number(b.isFound) - Number(a.isFound))
}

const parts = { owns: 'owns it', adds: 'adds to it', refers: 'refers to it' } as const

function TypeDetail({ type, choice }: { type: DescribedType; choice: Choice }) {
  return (
    <article className={styles.detail} aria-labelledby="type">
      <p className={styles.back}>
        <Link to={addressOf('schema', { ...choice, type: null })}>All types</Link>
      </p>
      <h2 id="type">
        {type.name} <small>{type.kind}</small>
      </h2>
      <Description>{type.description}</Description>
      <ul className={styles.stands}>
        {type.subgraphs.map(({ name, key, part }) => (
          <li key={name}>
            <SubgraphName faint={part !== 'owns'}>{name}</SubgraphName>{' '}
            {part === 'owns' && !key ? 'has it' : parts[part]}
            {key && (
              <>
                {' by '}
                <code>{key}</code>
              </>
            )}
          </li>
        ))}
      </ul>
      {type.fields.length > 0 && (
        <ul className={styles.fields}>
          {foundFirst(type.fields, choice.q).map(({ field, isFound }) => (
            <Field key={field.name} field={field} isFound={isFound} />
          ))}
        </ul>
      )}
    </article>
  )
}

/** What the schema says, with its names in backquotes set as code. */
function Description({ children }: { children: string }) {
  if (!children) return null
  const parts = children.split('`')
  return (
    <p className={styles.description}>
      {parts.map((part, place) =>
        // Every second part stood between two of them.
        place % 2 === 1 ? <code key={`${place} ${part}`}>{part}</code> : part,
      )}
    </p>
  )
}

function Field({
  field: { name, type, description, subgraphs },
  isFound,
}: {
  field: DescribedField
  isFound: boolean
}) {
  return (
    <li data-found={isFound || undefined}>
      <p className={styles.signature}>
        <code>
          <strong>{name}</strong>
          {type && `: ${type}`}
        </code>
        <span className={styles.owners}>
          {subgraphs.map((subgraph) => (
            <SubgraphName key={subgraph}>{subgraph}</SubgraphName>
          ))}
        </span>
      </p>
      <Description>{description}</Description>
    </li>
  )
}

import type { Database } from '@parvis/kernel/database/database.ts'
import type { Subgraph } from '@parvis/kernel/graph/subgraph.ts'
import { callerOf, type World } from '@parvis/kernel/testing/world.ts'
import type { Viewer } from '@parvis/schema/viewer.ts'
import type { RecordTables } from '../recordTables.ts'

type Parts = {
  subgraph: Subgraph<'contracts' | 'matters'>
  db: Database
  cast: World
  tables: RecordTables
  /** What a new record of this kind needs besides its name. */
  newRecord: Record<string, unknown>
}
export type MadeRecord = { id: string; reference: string; version: number }
type Payload = { userErrors: { code: string; field: string[] | null; message: string }[] } & Record<string, unknown>

/** How tests of matters and of contracts make, display, hide and look for a record: through the graph, as anybody. */
export function recordFixture({ subgraph, db, cast, tables, newRecord }: Parts) {
  const { kind } = tables
  const Kind = kind === 'contract' ? 'Contract' : 'Matter'

  /** Runs an operation as a viewer; returns data and the codes of what was thrown. */
  async function run(viewer: Viewer | null, query: string, variables: Record<string, unknown> = {}) {
    const { data, errors } = await subgraph.execute({ query, variables }, callerOf(viewer))
    // biome-ignore lint/suspicious/noExplicitAny: an answer has the shape of its document
    return { data: data as any, codes: errors?.map((error) => error.extensions?.code as string) ?? [] }
  }

  async function mutate(viewer: Viewer | null, name: string, input: Record<string, unknown>) {
    const fields = `${kind} { id reference version share { visible } } userErrors { code field message }`
    const inputOfBoth = { [`hide${Kind}FromPortal`]: 'HideFromPortalInput', [`set${Kind}Privacy`]: 'SetPrivacyInput' }
    const type = inputOfBoth[name] ?? `${name[0]!.toUpperCase()}${name.slice(1)}Input`
    const { data, codes } = await run(viewer, `mutation ($input: ${type}!) { ${name}(input: $input) { ${fields} } }`, {
      input,
    })
    const payload = data?.[name] as Payload | undefined
    return {
      record: (payload?.[kind] ?? null) as (MadeRecord & { share: { visible: boolean } | null }) | null,
      refusals: payload?.userErrors.map(({ code }) => code) ?? [],
      codes,
      payload,
    }
  }

  /** A new record of the ADMIN's, with this data. */
  async function create(input: Record<string, unknown> = {}, viewer: Viewer = cast.admin): Promise<MadeRecord> {
    const { record, refusals, codes } = await mutate(viewer, `create${Kind}`, {
      name: 'Supply of cedar',
      ...newRecord,
      ...input,
    })
    if (!record) throw new Error(`not created: ${[...codes, ...refusals]}`)
    return record
  }

  /** Displays a record to Rima unless the input says otherwise. */
  const show = (
    record: { id: string; version: number },
    input: Record<string, unknown> = {},
    viewer: Viewer | null = cast.admin,
  ) =>
    mutate(viewer, `show${Kind}InPortal`, {
      recordId: record.id,
      version: record.version,
      requesterId: cast.people.rima.id,
      watcherIds: [],
      attachmentsVisible: false,
      ...input,
    })

  /** Takes a record out of the portal. */
  const hide = (record: { id: string }, input: Record<string, unknown> = {}, viewer: Viewer | null = cast.admin) =>
    mutate(viewer, `hide${Kind}FromPortal`, { recordId: record.id, ...input })

  /** Changes a record's data. */
  const edit = (
    record: { id: string; version: number },
    input: Record<string, unknown>,
    viewer: Viewer | null = cast.admin,
  ) => mutate(viewer, `edit${Kind}`, { recordId: record.id, version: record.version, ...input })

  /** Restricts a record to these and its creator and assignee, or opens it: null. */
  const restrict = (
    record: { id: string; version: number },
    staffIds: string[] | null,
    viewer: Viewer | null = cast.admin,
    more: Record<string, unknown> = {},
  ) =>
    mutate(viewer, `set${Kind}Privacy`, {
      recordId: record.id,
      version: record.version,
      private: staffIds !== null,
      staffIds: staffIds ?? [],
      ...more,
    })

  /** Whether a viewer has the record by its id, in the list, in the count, as an entity and for others: all or none. */
  async function sees(viewer: Viewer | null, id: string): Promise<boolean> {
    const { data } = await run(
      viewer,
      `query ($id: ID!, $any: [_Any!]!) {
        record: ${kind}(id: $id) { id }
        records: ${kind}s(first: 100) { nodes { id } totalCount { value } }
        _entities(representations: $any) { ... on ${Kind} { id } }
      }`,
      { id, any: [{ __typename: Kind, id, title: 'forged', requesterId: viewer?.id }] },
    )
    const listed = (data?.records?.nodes ?? []) as { id: string }[]
    // What notifications ask before they list, count or mark anything about it (V14).
    const forOthers = await subgraph.internal.visibleIds({ ids: [id], viewer })
    const ways = [
      data?.record?.id === id,
      listed.some((node) => node.id === id),
      data?._entities?.[0]?.id === id,
      forOthers.includes(id),
    ]
    if (new Set(ways).size > 1) throw new Error(`not all ways agree: by id, listed, as an entity, for others: ${ways}`)
    if (data?.records && data.records.totalCount.value !== listed.length)
      throw new Error('the count differs from the list')
    return ways[0]!
  }

  return { ...cast, cast, db, subgraph, tables, kind, run, mutate, create, show, hide, edit, restrict, sees }
}
export type RecordFixture = ReturnType<typeof recordFixture>

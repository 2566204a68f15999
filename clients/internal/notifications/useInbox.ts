import { partAway } from '@parvis/clients-shared/graph/graphqlClient.ts'
import { sendingProblem } from '@parvis/clients-shared/graph/sendingProblem.ts'
import { useRefreshOnFocus } from '@parvis/clients-shared/graph/useRefreshOnFocus.ts'
import { toast } from '@parvis/clients-shared/kit/toast.ts'
import type { CombinedError } from '@urql/core'
import { useEffect, useEffectEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useClient } from 'urql'
import { graphql } from '../gql/gql.ts'
import type { MarkNotificationsInput } from '../gql/graphql.ts'
import { InboxDocument, type InboxPages, type InboxRow, inboxRow, joined } from './inboxRows.ts'
import { askUnreadCount } from './useUnreadCount.ts'

const MarkNotificationsDocument = graphql(`
  mutation MarkNotifications($input: MarkNotificationsInput!) {
    markNotifications(input: $input) { ids userErrors { code } }
  }
`)

const rowsAtOnce = 50
/** The most the server marks by their ids. */
const undoable = 1000

/**
 * The viewer's inbox, read page after page, and anew when they come back to the window. Marks show at once; a row that
 * was read stays where it is until then, also among the unread ones.
 */
export function useInbox(unread: boolean) {
  const { t } = useTranslation()
  const client = useClient()
  const [inbox, setInbox] = useState<InboxPages>()
  const [error, setError] = useState<CombinedError>()
  const [loading, setLoading] = useState(false)

  async function read(after: string | null): Promise<InboxPages | null> {
    const variables = { first: rowsAtOnce, after, unread }
    const { data, error: problem } = await client.query(InboxDocument, variables, { requestPolicy: 'network-only' })
    setError(data?.notifications?.isComplete === false ? partAway : problem)
    if (!data?.notifications) return null
    const { nodes, pageInfo } = data.notifications
    const rows = nodes.flatMap((told) => inboxRow(told) ?? [])
    return { rows, next: pageInfo.hasNextPage ? pageInfo.endCursor : null }
  }
  async function readNewest() {
    const found = await read(null)
    if (found) setInbox((before) => joined(before, found))
  }
  async function more() {
    setLoading(true)
    const found = await read(inbox?.next ?? null)
    setLoading(false)
    if (found) setInbox((before) => ({ ...found, rows: [...(before?.rows ?? []), ...found.rows] }))
  }
  const begin = useEffectEvent(readNewest)
  useEffect(() => void begin(), [])
  useRefreshOnFocus(() => void readNewest())

  function show(ids: ReadonlySet<string>, isRead: boolean) {
    setInbox(
      (before) =>
        before && { ...before, rows: before.rows.map((row) => (ids.has(row.id) ? { ...row, read: isRead } : row)) },
    )
  }
  /** Answers whose mark changed; null when it could not be sent, which is said. */
  async function send(input: MarkNotificationsInput): Promise<string[] | null> {
    const named = input.ids ?? inbox?.rows.filter((row) => row.read !== input.read).map(({ id }) => id) ?? []
    show(new Set(named), input.read)
    const { data, error: problem } = await client.mutation(MarkNotificationsDocument, { input })
    if (data) {
      askUnreadCount(client)
      return data.markNotifications.ids
    }
    show(new Set(named), !input.read)
    toast(sendingProblem(problem!, t))
    return null
  }
  return {
    rows: inbox?.rows,
    error,
    loading,
    retry: () => void (inbox?.next ? more() : readNewest()),
    onMore: inbox?.next ? () => void more() : null,
    mark: (row: InboxRow, isRead: boolean) => {
      if (row.read !== isRead) void send({ ids: row.ids, read: isRead })
    },
    async markAll() {
      const upTo = inbox?.rows
        .map(({ id }) => id)
        .toSorted()
        .at(-1)
      const ids = upTo && (await send({ upTo, read: true }))
      if (!ids) return
      const undo = { label: t('undo'), run: () => void send({ ids, read: false }) }
      toast(t('inbox.marked', { count: ids.length }), ids.length > 0 && ids.length <= undoable ? undo : undefined)
    },
  }
}

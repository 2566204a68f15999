import { useEffect, useRef } from 'react'
import { useMutation } from 'urql'
import { graphql } from '../gql/gql.ts'

const MarkNotificationsDocument = graphql(`
  mutation MarkNotifications($input: MarkNotificationsInput!) {
    markNotifications(input: $input) { ids userErrors { code } }
  }
`)

const seenAfterMs = 3_000

/**
 * Marks what was told as read once it stood on a visible page for three seconds. What was new when the page was opened
 * stays marked as new until it is left: the returned function says so by id.
 */
export function useMarkRead(told: readonly { id: string; readAt?: string | null }[]) {
  const [, markRead] = useMutation(MarkNotificationsDocument)
  const fresh = useRef(new Set<string>())
  const unread = told.filter(({ readAt }) => !readAt)
  for (const { id } of unread) fresh.current.add(id)
  const newest = unread
    .map(({ id }) => id)
    .sort()
    .at(-1)
  useEffect(() => {
    if (!newest) return
    const timer = setTimeout(() => {
      if (document.visibilityState === 'visible') void markRead({ input: { read: true, upTo: newest } })
    }, seenAfterMs)
    return () => clearTimeout(timer)
  }, [newest, markRead])
  return (id: string) => fresh.current.has(id)
}

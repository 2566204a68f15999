import type { Locale } from '@parvis/schema/viewer.ts'
import { codeMessages } from '@parvis/schema/words/words.ts'
import { type DocumentNode, type FragmentDefinitionNode, GraphQLError, Kind, type SelectionSetNode } from 'graphql'

/** What the pages of signing in and up, of invitations, of forgotten passwords and of the first set-up ask. */
const open: ReadonlySet<string> = new Set([
  '__typename',
  'acceptInvitation',
  'confirmAddress',
  'firm',
  'passwordLink',
  'requestPasswordLink',
  'resetPassword',
  'setUpFirm',
  'signIn',
  'signOut',
  'signUp',
  'viewer',
])

/**
 * Refuses a document of somebody who is not signed in, unless it asks for nothing but what anybody may ask: nobody
 * unknown has us plan what every subgraph would refuse.
 *
 * @throws GraphQLError UNAUTHENTICATED.
 */
export function refuseStrangers(document: DocumentNode, locale: Locale): void {
  if ([...rootFields(document)].every((name) => open.has(name))) return
  const extensions = { code: 'UNAUTHENTICATED', http: { status: 401 } }
  throw new GraphQLError(codeMessages[locale].UNAUTHENTICATED, { extensions })
}

/** The names of the fields at the top of a document's operations, those in fragments included. */
export function rootFields({ definitions }: DocumentNode): Set<string> {
  const fragments = new Map<string, FragmentDefinitionNode>()
  for (const node of definitions) if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node)
  const names = new Set<string>()
  const gather = ({ selections }: SelectionSetNode): void => {
    for (const node of selections) {
      if (node.kind === Kind.FIELD) names.add(node.name.value)
      else if (node.kind === Kind.INLINE_FRAGMENT) gather(node.selectionSet)
      else {
        const fragment = fragments.get(node.name.value)
        // Once is enough, and a fragment may contain itself: validation refuses that later.
        fragments.delete(node.name.value)
        if (fragment) gather(fragment.selectionSet)
      }
    }
  }
  for (const node of definitions) if (node.kind === Kind.OPERATION_DEFINITION) gather(node.selectionSet)
  return names
}

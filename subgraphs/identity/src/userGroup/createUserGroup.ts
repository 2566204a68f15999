import { newId } from '@parvis/kernel/database/columns.ts'
import { chain, type Happened } from '@parvis/kernel/events/chain.ts'
import { once } from '@parvis/kernel/events/clientKey.ts'
import { requiredText } from '@parvis/kernel/graph/fields.ts'
import type { Context } from '../context.ts'
import { checkedMembers } from '../person/namedFields.ts'
import { whileUnique } from '../person/personFields.ts'
import { tables, userGroups } from '../tables.ts'
import { addMembers } from './members.ts'

type NewGroup = { name: string; memberIds?: readonly string[] | null; clientKey?: string | null }

/** Adds a user group. Returns its id. Refuses with INVALID_VALUE, NAME_TAKEN or MEMBER_NOT_ELIGIBLE. */
export async function createUserGroup(
  { db, viewer }: Pick<Context, 'db' | 'viewer'>,
  input: NewGroup,
): Promise<string> {
  const name = requiredText(input.name, { field: 'name', max: 100 })
  const memberIds = checkedMembers(input.memberIds, 'memberIds') ?? []
  const [id, actorId] = [newId(), viewer!.id]
  return whileUnique(() =>
    db.transaction(async (tx) => {
      const { clientKey } = input
      const claim = { actorId, operation: 'userGroup.create', clientKey, subjectId: id, creates: true }
      return once(tx, tables, claim, async () => {
        const happened: Happened[] = [{ type: 'userGroup.created', actorId, payload: { name } }]
        if (memberIds.length) {
          const payload = { addedIds: memberIds, removedIds: [] }
          happened.push({ type: 'userGroup.peopleChanged', actorId, payload })
        }
        await chain.add(tx, tables, { row: { id, chainHead: null }, happened }, ({ chainHead }) =>
          tx.insert(userGroups).values({ id, name, chainHead }),
        )
        await addMembers(tx, id, memberIds)
      })
    }),
  )
}

import { isId } from '@parvis/kernel/database/columns.ts'
import type { Transaction } from '@parvis/kernel/database/database.ts'
import { seerOf } from '@parvis/kernel/database/read.ts'
import { chain, type Happened } from '@parvis/kernel/events/chain.ts'
import { once } from '@parvis/kernel/events/clientKey.ts'
import { notFound } from '@parvis/kernel/graph/errors.ts'
import { changedFields } from '@parvis/kernel/graph/fields.ts'
import { Refusal } from '@parvis/kernel/graph/refusals.ts'
import { and, eq, inArray } from 'drizzle-orm'
import type { Context } from '../context.ts'
import { checkedMembers, checkedNamed, type NamedEdit } from '../person/namedFields.ts'
import { whileUnique } from '../person/personFields.ts'
import { groupMembers, tables, userGroups } from '../tables.ts'
import { visibleUserGroups } from '../visibility.ts'
import { addMembers } from './members.ts'

type Edit = NamedEdit & { userGroupId: string; memberIds?: readonly string[] | null }

/**
 * Renames a group, ends it or takes it back into use, and says who is in it. Throws NOT_FOUND; refuses with CONFLICT and
 * the present group, NAME_TAKEN, INVALID_VALUE or MEMBER_NOT_ELIGIBLE.
 */
export async function editUserGroup({ db, viewer }: Pick<Context, 'db' | 'viewer'>, input: Edit): Promise<void> {
  const { userGroupId, clientKey } = input
  const wanted = checkedNamed(input)
  const memberIds = checkedMembers(input.memberIds, 'memberIds')
  if (!isId(userGroupId)) throw notFound()
  await whileUnique(() =>
    db.transaction(async (tx) => {
      const [userGroup] = await tx
        .select()
        .from(userGroups)
        .where(and(eq(userGroups.id, userGroupId), visibleUserGroups(seerOf(viewer))))
        .for('update')
      if (!userGroup) throw notFound()
      const actorId = viewer!.id
      const claim = { actorId, operation: 'userGroup.edit', clientKey, subjectId: userGroup.id }
      await once(tx, tables, claim, async () => {
        if (userGroup.version !== input.version) throw new Refusal('CONFLICT', { present: { userGroup } })
        const { addedIds, removedIds } = await changeMembers(tx, userGroup.id, memberIds)
        const happened: Happened[] = []
        const fields = changedFields(userGroup, wanted)
        if (fields.length) happened.push({ type: 'userGroup.edited', actorId, payload: { fields } })
        if (addedIds.length + removedIds.length)
          happened.push({ type: 'userGroup.peopleChanged', actorId, payload: { addedIds, removedIds } })
        if (happened.length === 0) return
        await chain.add(tx, tables, { row: userGroup, happened }, ({ chainHead }) =>
          tx
            .update(userGroups)
            .set({ ...wanted, version: userGroup.version + 1, chainHead })
            .where(eq(userGroups.id, userGroup.id)),
        )
      })
    }),
  )
}

async function changeMembers(tx: Transaction, groupId: string, memberIds: readonly string[] | undefined) {
  if (!memberIds) return { addedIds: [], removedIds: [] }
  const isOfGroup = eq(groupMembers.groupId, groupId)
  const before = (await tx.select().from(groupMembers).where(isOfGroup)).map(({ staffUserId }) => staffUserId)
  const addedIds = memberIds.filter((id) => !before.includes(id))
  const removedIds = before.filter((id) => !memberIds.includes(id))
  await addMembers(tx, groupId, addedIds)
  if (removedIds.length)
    await tx.delete(groupMembers).where(and(isOfGroup, inArray(groupMembers.staffUserId, removedIds)))
  return { addedIds, removedIds }
}

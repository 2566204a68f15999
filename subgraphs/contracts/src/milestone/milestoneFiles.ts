import { isId } from '@parvis/kernel/database/columns.ts'
import type { Transaction } from '@parvis/kernel/database/database.ts'
import { seerOf } from '@parvis/kernel/database/read.ts'
import { badInput } from '@parvis/kernel/graph/errors.ts'
import { Refusal } from '@parvis/kernel/graph/refusals.ts'
import { visibleAttachments } from '@parvis/records/attachments/visibility.ts'
import type { Viewer } from '@parvis/schema/viewer.ts'
import { and, eq } from 'drizzle-orm'
import { attachments, type ContractRow, contracts, contractTables } from '../tables.ts'

/** The most files that belong to one milestone. */
const maxFiles = 20

type Around = { viewer: Viewer; contract: ContractRow }
type Files = { wanted: readonly string[] | null | undefined; present: readonly string[] }

/** The files of a contract that the viewer can open. */
export async function openFilesOf(tx: Transaction, { viewer, contract }: Around): Promise<Set<string>> {
  const rows = await tx
    .select({ id: attachments.id })
    .from(attachments)
    .innerJoin(contracts, eq(contracts.id, attachments.recordId))
    .where(and(eq(attachments.recordId, contract.id), visibleAttachments(seerOf(viewer), contractTables)))
  return new Set(rows.map(({ id }) => id))
}

/**
 * The files that belong to a milestone after a change, undefined for no change: those that are named, which must be
 * files of the contract the viewer can open, and those there already that they cannot see. Refuses with INVALID_VALUE.
 */
export async function checkedMilestoneFiles(
  tx: Transaction,
  around: Around,
  { wanted, present }: Files,
): Promise<string[] | undefined> {
  if (wanted == null) return undefined
  if (wanted.length > maxFiles) throw badInput(`attachmentIds wants at most ${maxFiles}.`)
  const visible = await openFilesOf(tx, around)
  const named = [...new Set(wanted.map((id) => id.toLowerCase()))]
  if (named.some((id) => !isId(id) || !visible.has(id)))
    throw new Refusal('INVALID_VALUE', { field: ['attachmentIds'] })
  return [...present.filter((id) => !visible.has(id)), ...named]
}

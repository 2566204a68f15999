import type { Database } from '@parvis/kernel/database.ts'
import type { Page, PageInput } from '@parvis/kernel/pagination.ts'
import { listRecords, type RecordFilter } from '@parvis/kernel/sharing/recordList.ts'
import type { Viewer } from '@parvis/kernel/viewer.ts'
import { inArray } from 'drizzle-orm'
import { type ContractRow, type ContractTypeRow, contractSharing, contracts, contractTypes } from './tables.ts'

export type ContractPage = Page<ContractRow>
type ContractFilter = RecordFilter & { stages?: readonly ContractRow['stage'][] | null }

/** A page of the contracts the viewer sees, newest first (R32). */
export function listContracts(
  parts: { db: Database; viewer: Viewer | null },
  input: PageInput & { filter?: ContractFilter | null },
): Promise<ContractPage> {
  const stages = input.filter?.stages
  return listRecords<ContractRow>(
    { ...parts, sharing: contractSharing },
    { ...input, where: [stages ? inArray(contracts.stage, [...stages]) : undefined] },
  )
}

/** All kinds of contracts; the legal team keeps a few dozen. */
export const listContractTypes = (db: Database): Promise<ContractTypeRow[]> =>
  db.select().from(contractTypes).limit(500).prepare('contractTypes').execute()

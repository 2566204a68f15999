import { amongTexts } from '@parvis/kernel/conditions.ts'
import type { Database } from '@parvis/kernel/database.ts'
import type { Page, PageInput } from '@parvis/kernel/pagination.ts'
import { read } from '@parvis/kernel/read.ts'
import { listRecords, type RecordFilter } from '@parvis/kernel/sharing/recordList.ts'
import type { Viewer } from '@parvis/kernel/viewer.ts'
import {
  type ContractRow,
  type ContractTypeRow,
  contractColumns,
  contractSharing,
  contracts,
  contractTypes,
} from './tables.ts'

export type ContractPage = Page<ContractRow>
type ContractFilter = RecordFilter & { stages?: readonly ContractRow['stage'][] | null }

/** A page of the contracts the viewer sees, newest first (R32). */
export function listContracts(
  parts: { db: Database; viewer: Viewer | null },
  input: PageInput & { filter?: ContractFilter | null },
): ContractPage {
  const conditions = [amongTexts(contracts.stage, input.filter?.stages)]
  return listRecords<ContractRow>(
    { ...parts, sharing: contractSharing, columns: contractColumns },
    { ...input, conditions },
  )
}

/** All kinds of contracts; the legal team keeps a few dozen. */
export const listContractTypes = (db: Database): Promise<ContractTypeRow[]> =>
  read({ db }, { name: 'contract types' }, () => db.select().from(contractTypes).limit(500))

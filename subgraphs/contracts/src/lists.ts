import { amongTexts } from '@parvis/kernel/database/conditions.ts'
import type { Database } from '@parvis/kernel/database/database.ts'
import type { Page, PageInput } from '@parvis/kernel/database/pagination.ts'
import { read } from '@parvis/kernel/database/read.ts'
import { type ListParts, listRecords, type RecordFilter } from '@parvis/records/recordList.ts'
import {
  type ContractRow,
  type ContractTypeRow,
  contractColumns,
  contracts,
  contractTables,
  contractTypes,
} from './tables.ts'

export type ContractPage = Page<ContractRow>
type ContractFilter = RecordFilter & { stages?: readonly ContractRow['stage'][] | null }

/** A page of the contracts the viewer sees, newest first (R32). */
export function listContracts(parts: ListParts, input: PageInput & { filter?: ContractFilter | null }): ContractPage {
  const conditions = [amongTexts(contracts.stage, input.filter?.stages)]
  return listRecords<ContractRow>(
    { ...parts, tables: contractTables, columns: contractColumns },
    { ...input, conditions },
  )
}

/** All kinds of contracts; the legal team keeps a few dozen. */
export const listContractTypes = (db: Database): Promise<ContractTypeRow[]> =>
  read({ db }, { name: 'contract types' }, () => db.select().from(contractTypes).limit(500))

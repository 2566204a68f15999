import type { Database } from '@parvis/kernel/database/database.ts'
import { rowLoader } from '@parvis/kernel/database/loaders.ts'
import { isAmongIds, read } from '@parvis/kernel/database/read.ts'
import type { Carrier } from '@parvis/kernel/graph/carrier.ts'
import { colleagueLoader, companyLoader, namedLoader, personLoader } from '@parvis/records/identityLoaders.ts'
import { attachedLoaders } from '@parvis/records/recordContext.ts'
import { seenAs } from '@parvis/records/seenAs.ts'
import { standingLoaders } from '@parvis/records/sharing/standings.ts'
import type { Viewer } from '@parvis/schema/viewer.ts'
import { and } from 'drizzle-orm'
import { milestoneLoaders } from './milestone/milestoneLoaders.ts'
import {
  type ContractRow,
  type ContractTypeRow,
  contractColumns,
  contracts,
  contractTables,
  contractTypes,
} from './tables.ts'
import { visibleContracts } from './visibility.ts'

/** Rows by id, as far as they exist for the viewer. */
export function contractLoaders(db: Database, viewer: Viewer | null, identity: Carrier<'identity'>) {
  const contract = rowLoader<ContractRow>((ids) =>
    read({ db, viewer }, { name: 'contracts by id', values: { ids } }, (seer) =>
      db
        .select({ ...contractColumns, seenAs: seenAs(seer) })
        .from(contracts)
        .where(and(isAmongIds(contracts.id), visibleContracts(seer))),
    ),
  )
  return {
    ...attachedLoaders({ db, viewer, tables: contractTables }),
    ...standingLoaders({ db, viewer, tables: contractTables }),
    colleagues: colleagueLoader(identity),
    company: companyLoader(identity),
    contract,
    /** The same, by the word of what every record has. */
    record: contract,
    contractType: rowLoader<ContractTypeRow>((ids) =>
      read({ db }, { name: 'contract types by id', values: { ids } }, () =>
        db.select().from(contractTypes).where(isAmongIds(contractTypes.id)),
      ),
    ),
    ...milestoneLoaders(db, viewer),
    named: namedLoader(identity),
    person: personLoader(identity),
  }
}

export type ContractLoaders = ReturnType<typeof contractLoaders>

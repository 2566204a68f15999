import type { RecordKind } from '@parvis/clients-shared/records/recordKind.ts'
import type { Noun } from './nouns.ts'

/** The record whose page is open. */
export type OpenRecord = {
  kind: RecordKind
  id: string
  /** What a client calls it: the key of the texts that name it. */
  noun: 'contract' | 'matter' | 'case'
}

const nouns = { contracts: 'contract', matters: 'matter', cases: 'case' } as const

/** A record as the parts of its page take it. */
export const openRecord = (id: string, list: Noun): OpenRecord => ({
  kind: list === 'contracts' ? 'contract' : 'matter',
  id,
  noun: nouns[list],
})

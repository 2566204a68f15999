import type { RecordKind } from '@parvis/clients-shared/records/recordKind.ts'
import type { TypedDocumentNode } from '@urql/core'
import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { useClient } from 'urql'
import { type Settled, settled } from '../kit/settled.ts'

/** A mutation of something on a contract or a matter. */
export type RecordCommand<Input> = TypedDocumentNode<object, { input: Input; isContract: boolean }>

/** Runs mutations of what hangs on a record of this kind. */
export function useRecordCommand(kind: RecordKind) {
  const client = useClient()
  const { t } = useTranslation()
  return useCallback(
    async <Input>(document: RecordCommand<Input>, input: Input): Promise<Settled> =>
      settled(await client.mutation(document, { input, isContract: kind === 'contract' }), t),
    [client, kind, t],
  )
}

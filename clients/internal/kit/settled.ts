import { sendingProblem } from '@parvis/clients-shared/graph/sendingProblem.ts'
import type { UserErrorShown } from '@parvis/clients-shared/graph/userErrors.ts'
import type { OperationResult } from '@urql/core'
import type { TFunction } from 'i18next'

/** What came of a command: the id of what it made, or why nothing changed. */
export type Settled = { id: string | null; problem: string | null; code: string | null }

type Payload = {
  userErrors: readonly UserErrorShown[]
  attachment?: { id: string } | null
  folder?: { id: string } | null
  note?: { id: string } | null
}

/** Reads the one payload of an answered mutation. */
export function settled(answer: OperationResult<object>, t: TFunction): Settled {
  const payload = answer.data && (Object.values(answer.data)[0] as Payload)
  if (!payload) return { id: null, problem: sendingProblem(answer.error!, t), code: 'SENDING' }
  const { userErrors, attachment, folder, note } = payload
  const id = (attachment ?? folder ?? note)?.id ?? null
  if (userErrors.length === 0) return { id, problem: null, code: null }
  return { id: null, problem: userErrors.map(({ message }) => message).join(' '), code: userErrors[0]!.code }
}

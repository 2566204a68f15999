import { sendingProblem } from '@parvis/clients-shared/graph/sendingProblem.ts'
import type { UserErrorShown } from '@parvis/clients-shared/graph/userErrors.ts'
import type { OperationResult } from '@urql/core'
import type { TFunction } from 'i18next'
import type { Settled } from './staffFiles.ts'

type Payload = {
  userErrors: readonly UserErrorShown[]
  attachment?: { id: string } | null
  folder?: { id: string } | null
  note?: { id: string } | null
}

/** Reads the one payload of an answered mutation. */
export function settled(answer: OperationResult<Record<string, unknown>>, t: TFunction): Settled {
  const payload = answer.data && (Object.values(answer.data)[0] as Payload)
  if (!payload) return { id: null, problem: sendingProblem(answer.error!, t), code: 'SENDING' }
  const { userErrors, attachment, folder, note } = payload
  const id = (attachment ?? folder ?? note)?.id ?? null
  if (userErrors.length === 0) return { id, problem: null, code: null }
  return { id: null, problem: userErrors.map(({ message }) => message).join(' '), code: userErrors[0]!.code }
}

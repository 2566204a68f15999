import { sendingProblem } from '@parvis/clients-shared/graph/sendingProblem.ts'
import type { UserErrorShown } from '@parvis/clients-shared/graph/userErrors.ts'
import { toast } from '@parvis/clients-shared/kit/toast.ts'
import type { CombinedError } from '@urql/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useMutation } from 'urql'
import { graphql } from '../gql/gql.ts'
import type { PersonDrawer_PersonFragment } from '../gql/graphql.ts'

const SignUp_ApproveDocument = graphql(`
  mutation SignUp_Approve($input: ApproveSignUpInput!) {
    approveSignUp(input: $input) { portalUser { id version status company { id name } } userErrors { code message field } }
  }
`)

const SignUp_RejectDocument = graphql(`
  mutation SignUp_Reject($input: RejectSignUpInput!) {
    rejectSignUp(input: $input) { portalUser { id version status } userErrors { code message field } }
  }
`)

type Person = Pick<PersonDrawer_PersonFragment, 'id' | 'version' | 'displayName'>
type Answer = { error?: CombinedError; payload?: { userErrors: readonly UserErrorShown[] } | null; done: string }

/** Lets somebody in who signed up, or refuses them; what went wrong stands in `error`. */
export function useSignUpDecision({ id, version, displayName: name }: Person, onDone: () => void) {
  const { t } = useTranslation()
  const [approving, approve] = useMutation(SignUp_ApproveDocument)
  const [rejecting, reject] = useMutation(SignUp_RejectDocument)
  const [problem, setProblem] = useState('')
  // Staff are always told the version; 0 is nobody's and ends in a conflict.
  const of = { portalUserId: id, version: version ?? 0 }
  function settle({ error, payload, done }: Answer) {
    if (!payload) return setProblem(error ? sendingProblem(error, t) : '')
    if (payload.userErrors.length) return setProblem(payload.userErrors.map(({ message }) => message).join(' '))
    toast(done)
    onDone()
  }
  return {
    error: problem,
    sending: approving.fetching || rejecting.fetching,
    async approve(companyId: string | null) {
      const { data, error } = await approve({ input: { ...of, companyId } })
      settle({ error, payload: data?.approveSignUp, done: t('signUp.approved', { name }) })
    },
    async reject(reason: string) {
      const { data, error } = await reject({ input: { ...of, reason: reason || null } })
      settle({ error, payload: data?.rejectSignUp, done: t('signUp.rejectedNow', { name }) })
    },
  }
}

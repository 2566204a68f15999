import { sendingProblem } from '@parvis/clients-shared/graph/sendingProblem.ts'
import { hasUserError, userErrorsByField } from '@parvis/clients-shared/graph/userErrors.ts'
import { toast } from '@parvis/clients-shared/kit/toast.ts'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useMutation } from 'urql'
import { graphql } from '../gql/gql.ts'
import type { RecordPrivacy } from '../records/recordPrivacy.ts'
import type { ShareSubject } from '../records/shareSubject.ts'

const PrivacyDialog_SetDocument = graphql(`
  mutation PrivacyDialog_Set($input: SetPrivacyInput!, $isContract: Boolean!) {
    setContractPrivacy(input: $input) @include(if: $isContract) {
      contract { ...RecordPrivacy_record }
      userErrors { code message field }
    }
    setMatterPrivacy(input: $input) @skip(if: $isContract) {
      matter { ...RecordPrivacy_record }
      userErrors { code message field }
    }
  }
`)

type Chosen = { isPrivate: boolean; namedIds: readonly string[] }
export type PrivacyState = ReturnType<typeof usePrivacy>

const isSame = (one: Chosen, other: Chosen) =>
  one.isPrivate === other.isPrivate &&
  new Set([...one.namedIds, ...other.namedIds]).size === one.namedIds.length &&
  one.namedIds.length === other.namedIds.length

/** What is chosen in the dialog of who sees a record, and saving it: as it stands now, when somebody was faster. */
export function usePrivacy({
  subject: { kind, id: recordId, reference },
  privacy: { version, isPrivate, named },
  onClose,
}: {
  subject: ShareSubject
  privacy: RecordPrivacy
  onClose: () => void
}) {
  const { t } = useTranslation()
  const [, set] = useMutation(PrivacyDialog_SetDocument)
  const before: Chosen = { isPrivate, namedIds: isPrivate ? named.map(({ id }) => id) : [] }
  const [typed, setTyped] = useState<Chosen>(before)
  const [errors, setErrors] = useState<Record<string, string>>({})
  const [sending, setSending] = useState(false)
  const chosen: Chosen = typed.isPrivate ? typed : { ...typed, namedIds: [] }
  async function save() {
    setSending(true)
    const input = { recordId, version, private: chosen.isPrivate, staffIds: [...chosen.namedIds] }
    const { data, error } = await set({ input, isContract: kind === 'contract' })
    setSending(false)
    const answer = data?.setContractPrivacy ?? data?.setMatterPrivacy
    if (!answer) return setErrors({ '': sendingProblem(error!, t) })
    if (hasUserError(answer.userErrors, 'CONFLICT')) return setErrors({ '': t('privacy.conflict') })
    if (answer.userErrors.length > 0) return setErrors(userErrorsByField(answer.userErrors))
    toast(t(chosen.isPrivate ? 'privacy.restricted' : 'privacy.opened', { reference }))
    onClose()
  }
  return {
    before,
    chosen,
    choose(patch: Partial<Chosen>) {
      setErrors({})
      setTyped({ ...typed, ...patch })
    },
    errors,
    sending,
    save,
    isChanged: !isSame(before, chosen),
  }
}

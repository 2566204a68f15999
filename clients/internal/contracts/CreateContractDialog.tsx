import { sendingProblem } from '@parvis/clients-shared/graph/sendingProblem.ts'
import { useClientKey } from '@parvis/clients-shared/graph/useClientKey.ts'
import { userErrorsByField } from '@parvis/clients-shared/graph/userErrors.ts'
import { toast } from '@parvis/clients-shared/kit/toast.ts'
import { useViewer } from '@parvis/clients-shared/session/SessionProvider.tsx'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useMutation } from 'urql'
import { graphql } from '../gql/gql.ts'
import type { CreateContractInput } from '../gql/graphql.ts'
import { CreateDialog } from '../kit/CreateDialog.tsx'
import { DraftForm } from '../kit/DraftForm.tsx'
import { useDraft } from '../kit/useDraft.ts'
import { RecordFields } from '../records/RecordFields.tsx'
import { ContractFields } from './ContractFields.tsx'
import { contractInput, emptyContract, valueFault } from './contractValues.ts'
import { useContractChoices } from './useContractChoices.ts'

const CreateContractDialog_CreateDocument = graphql(`
  mutation CreateContractDialog_Create($input: CreateContractInput!) {
    createContract(input: $input) { contract { id reference } userErrors { code message field } }
  }
`)

function useCreateContract() {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const viewer = useViewer()
  const draft = useDraft('contract.new', { ...emptyContract, assigneeId: viewer.staffUser?.id ?? null })
  const clientKey = useClientKey()
  const [{ fetching }, create] = useMutation(CreateContractDialog_CreateDocument)
  const [errors, setErrors] = useState<Record<string, string>>({})
  async function submit() {
    const { values } = draft
    const required = t('required')
    const faults = {
      ...(!values.name.trim() && { name: required }),
      ...(!values.typeId && { typeId: required }),
      ...valueFault(values, t),
    }
    if (Object.keys(faults).length > 0) return setErrors(faults)
    const input = {
      ...contractInput(values),
      name: values.name,
      typeId: values.typeId,
      requesterId: values.requester?.id ?? null,
      clientKey: clientKey.key(),
    } as CreateContractInput
    const { data, error } = await create({ input })
    if (!data) return setErrors({ '': sendingProblem(error!, t) })
    clientKey.renew()
    const { contract, userErrors } = data.createContract
    if (!contract) return setErrors(userErrorsByField(userErrors))
    draft.forget()
    toast(t('contracts.created', { reference: contract.reference }))
    await navigate({ to: '/contracts/$id', params: { id: contract.id } })
  }
  return { draft, errors, setErrors, fetching, submit }
}

/** Adds a contract. Nobody outside the legal team sees it until it is shown (R1). */
export function CreateContractDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation()
  const choices = useContractChoices()
  const { draft, errors, setErrors, fetching, submit } = useCreateContract()
  const set = (patch: Partial<typeof draft.values>) => {
    setErrors({})
    draft.set(patch)
  }
  return (
    <CreateDialog title={t('contracts.new')} onClose={onClose}>
      <DraftForm
        submitLabel={t('contracts.create')}
        error={errors['']}
        sending={fetching}
        savedAt={draft.savedAt}
        onSubmit={submit}
        onCancel={onClose}
        onDiscard={draft.forget}
      >
        <RecordFields values={draft.values} set={set} errors={errors} staff={choices.staff} isNew>
          <ContractFields values={draft.values} set={set} errors={errors} types={choices.types} />
        </RecordFields>
      </DraftForm>
    </CreateDialog>
  )
}

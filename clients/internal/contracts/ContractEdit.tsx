import { useLanguage } from '@parvis/clients-shared/language/useLanguage.ts'
import { useTranslation } from 'react-i18next'
import { useMutation } from 'urql'
import { type FragmentType, readFragment } from '../gql/fragment-masking.ts'
import { graphql } from '../gql/gql.ts'
import { ConflictChooser } from '../kit/ConflictChooser.tsx'
import { DraftForm } from '../kit/DraftForm.tsx'
import { useVersionedEdit } from '../kit/useVersionedEdit.ts'
import { RecordFields } from '../records/RecordFields.tsx'
import { ContractFields } from './ContractFields.tsx'
import { type ContractValues, contractInput, contractText, contractValues, valueFault } from './contractValues.ts'
import { useContractChoices } from './useContractChoices.ts'

const ContractForm_contract = graphql(`
  fragment ContractForm_contract on Contract {
    id
    version
    title
    name
    portalTitle
    type { id label }
    parties { name category }
    value
    currency
    contractDate
    startDate
    endDate
    renewalType
    description
    priority
    company { id name }
    assignee { id displayName }
    private
    staff { id displayName }
  }
`)

const ContractEdit_SaveDocument = graphql(`
  mutation ContractEdit_Save($input: EditContractInput!) {
    editContract(input: $input) {
      contract { ...ContractForm_contract }
      userErrors { code message field }
    }
  }
`)

export type ContractEditProps = { contract: FragmentType<typeof ContractForm_contract>; onDone: () => void }

/** The contract's data in a form. */
export function ContractEdit({ contract, onDone }: ContractEditProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const names = useContractChoices()
  const data = readFragment(ContractForm_contract, contract)
  const [, save] = useMutation(ContractEdit_SaveDocument)
  const edit = useVersionedEdit<ContractValues>({
    draftKey: `contract.${data.id}`,
    record: { version: data.version ?? 0, values: contractValues(data) },
    async save(patch, version) {
      const input = { ...contractInput(patch), recordId: data.id, version }
      const answer = await save({ input })
      const { contract: fresh, userErrors } = answer.data?.editContract ?? { contract: null, userErrors: [] }
      const present = fresh && readFragment(ContractForm_contract, fresh)
      return {
        error: answer.data ? undefined : answer.error,
        present: present ? { version: present.version ?? 0, values: contractValues(present) } : null,
        userErrors,
      }
    },
    faultsOf: (values) => valueFault(values, t),
    onSaved: onDone,
  })
  const { draft, errors, conflict, set } = edit
  if (conflict) {
    const text = (key: keyof ContractValues, values: ContractValues) =>
      contractText(key, values, { t, language, names })
    const keys = (Object.keys(edit.changed) as (keyof ContractValues)[]).filter((key) => key !== 'companyName')
    const fields = keys
      .map((key) => ({
        key,
        label: t(`field.${key}`),
        mine: text(key, draft.values),
        theirs: text(key, conflict.values),
      }))
      .filter(({ mine, theirs }) => mine !== theirs)
    return (
      <ConflictChooser
        fields={fields}
        sending={edit.sending}
        onSave={(mine) => void edit.settle(mine)}
        onTakeTheirs={edit.takeTheirs}
      />
    )
  }
  return (
    <DraftForm
      submitLabel={t('save')}
      error={errors['']}
      sending={edit.sending}
      savedAt={draft.savedAt}
      onSubmit={edit.submit}
      onCancel={onDone}
      onDiscard={draft.forget}
    >
      <RecordFields values={draft.values} set={set} errors={errors} staff={names.staff} isNew={false}>
        <ContractFields values={draft.values} set={set} errors={errors} types={names.types} />
      </RecordFields>
    </DraftForm>
  )
}

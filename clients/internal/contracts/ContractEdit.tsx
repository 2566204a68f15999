import { useLanguage } from '@parvis/clients-shared/language/useLanguage.ts'
import { useTranslation } from 'react-i18next'
import { useMutation } from 'urql'
import { type FragmentType, readFragment } from '../gql/fragment-masking.ts'
import { graphql } from '../gql/gql.ts'
import type { ContractForm_ContractFragment } from '../gql/graphql.ts'
import { RecordEdit } from '../records/RecordEdit.tsx'
import { ContractFields } from './ContractFields.tsx'
import { contractInput, contractText, contractValues, valueFault } from './contractValues.ts'
import { useContractChoices } from './useContractChoices.ts'

const ContractForm_contract = graphql(`
  fragment ContractForm_contract on Contract {
    id
    version
    type { id label }
    parties { name category }
    value
    currency
    contractDate
    startDate
    endDate
    renewalType
    ...RecordForm_record
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

const versioned = (contract: ContractForm_ContractFragment) => ({
  version: contract.version ?? 0,
  values: contractValues(contract),
})

export type ContractEditProps = { contract: FragmentType<typeof ContractForm_contract>; onDone: () => void }

/** The contract's data in a form. */
export function ContractEdit({ contract, onDone }: ContractEditProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const names = useContractChoices()
  const data = readFragment(ContractForm_contract, contract)
  const [, save] = useMutation(ContractEdit_SaveDocument)
  return (
    <RecordEdit
      draftKey={`contract.${data.id}`}
      record={versioned(data)}
      staff={names.staff}
      fields={(form) => <ContractFields {...form} types={names.types} />}
      label={(key) => t(`field.${key}`)}
      text={(key, values) => contractText(key, values, { t, language, names })}
      faultsOf={(values) => valueFault(values, t)}
      save={async (patch, version) => {
        const answer = await save({ input: { ...contractInput(patch), recordId: data.id, version } })
        if (!answer.data) return { error: answer.error, present: null, userErrors: [] }
        const { contract: fresh, userErrors } = answer.data.editContract
        return { present: fresh && versioned(readFragment(ContractForm_contract, fresh)), userErrors }
      }}
      onSaved={onDone}
    />
  )
}

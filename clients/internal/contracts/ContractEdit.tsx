import { useTranslation } from 'react-i18next'
import { useMutation } from 'urql'
import { type FragmentType, readFragment } from '../gql/fragment-masking.ts'
import { graphql } from '../gql/gql.ts'
import { RecordEdit } from '../records/RecordEdit.tsx'
import { mayAssign } from '../records/recordValues.ts'
import { ContractFields } from './ContractFields.tsx'
import { contractFaults, contractInput, contractText, contractValues } from './contractValues.ts'

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
    saved: editContract(input: $input) {
      record: contract { ...ContractForm_contract }
      userErrors { code message field }
    }
  }
`)

type ContractRead = FragmentType<typeof ContractForm_contract>

function valuesOf(read: ContractRead) {
  const contract = readFragment(ContractForm_contract, read)
  return {
    id: contract.id,
    version: contract.version ?? 0,
    values: contractValues(contract),
    mayAssign: mayAssign(contract),
  }
}

/** The contract's data in a form. */
export function ContractEdit({ contract, onDone }: { contract: ContractRead; onDone: () => void }) {
  const { t } = useTranslation()
  const [, save] = useMutation(ContractEdit_SaveDocument)
  return (
    <RecordEdit
      kind="contract"
      record={contract}
      valuesOf={valuesOf}
      fields={(form, types) => <ContractFields {...form} types={types} />}
      faultsOf={(values, stored) => contractFaults(t, values, stored)}
      save={(patch, seen) => save({ input: { ...contractInput(patch), ...seen } })}
      text={contractText}
      onDone={onDone}
    />
  )
}

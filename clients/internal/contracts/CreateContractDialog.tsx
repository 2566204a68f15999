import { useTranslation } from 'react-i18next'
import { useMutation } from 'urql'
import { graphql } from '../gql/gql.ts'
import type { CreateContractInput } from '../gql/graphql.ts'
import { CreateRecordDialog } from '../records/CreateRecordDialog.tsx'
import { ContractFields } from './ContractFields.tsx'
import { contractFaults, contractInput, emptyContract } from './contractValues.ts'

const CreateContractDialog_CreateDocument = graphql(`
  mutation CreateContractDialog_Create($input: CreateContractInput!) {
    created: createContract(input: $input) { record: contract { id reference } userErrors { code message field } }
  }
`)

/** Adds a contract. */
export function CreateContractDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation()
  const [, create] = useMutation(CreateContractDialog_CreateDocument)
  return (
    <CreateRecordDialog
      kind="contract"
      empty={emptyContract}
      required={['name', 'typeId']}
      faultsOf={(values) => contractFaults(t, values)}
      fields={(form, types) => <ContractFields {...form} types={types} />}
      create={(values, sent) => create({ input: { ...contractInput(values), ...sent } as CreateContractInput })}
      onClose={onClose}
    />
  )
}

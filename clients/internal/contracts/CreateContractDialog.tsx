import { useTranslation } from 'react-i18next'
import { useMutation } from 'urql'
import { graphql } from '../gql/gql.ts'
import type { CreateContractInput } from '../gql/graphql.ts'
import { CreateRecordDialog } from '../records/CreateRecordDialog.tsx'
import { ContractFields } from './ContractFields.tsx'
import { contractInput, emptyContract, valueFault } from './contractValues.ts'
import { useContractChoices } from './useContractChoices.ts'

const CreateContractDialog_CreateDocument = graphql(`
  mutation CreateContractDialog_Create($input: CreateContractInput!) {
    createContract(input: $input) { contract { id reference } userErrors { code message field } }
  }
`)

/** Adds a contract. */
export function CreateContractDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation()
  const { types, staff } = useContractChoices()
  const [, create] = useMutation(CreateContractDialog_CreateDocument)
  return (
    <CreateRecordDialog
      kind="contract"
      empty={emptyContract}
      staff={staff}
      fields={(form) => <ContractFields {...form} types={types} />}
      faultsOf={(values) => ({
        ...(!values.name.trim() && { name: t('required') }),
        ...(!values.typeId && { typeId: t('required') }),
        ...valueFault(values, t),
      })}
      create={async (values, sent) => {
        const input = { ...contractInput(values), ...sent } as CreateContractInput
        const { data, error } = await create({ input })
        return {
          error,
          record: data?.createContract.contract ?? null,
          userErrors: data?.createContract.userErrors ?? [],
        }
      }}
      onClose={onClose}
    />
  )
}

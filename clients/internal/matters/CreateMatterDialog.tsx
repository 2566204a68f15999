import { useTranslation } from 'react-i18next'
import { useMutation } from 'urql'
import { graphql } from '../gql/gql.ts'
import type { CreateMatterInput } from '../gql/graphql.ts'
import { CreateRecordDialog } from '../records/CreateRecordDialog.tsx'
import { MatterFields } from './MatterFields.tsx'
import { emptyMatter, matterInput, today } from './matterValues.ts'
import { useMatterChoices } from './useMatterChoices.ts'

const CreateMatterDialog_CreateDocument = graphql(`
  mutation CreateMatterDialog_Create($input: CreateMatterInput!) {
    createMatter(input: $input) { matter { id reference } userErrors { code message field } }
  }
`)

const required = ['name', 'practiceAreaId', 'arrivalDate'] as const

/** Adds a matter or a case. */
export function CreateMatterDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation()
  const { areas, staff } = useMatterChoices()
  const [, create] = useMutation(CreateMatterDialog_CreateDocument)
  return (
    <CreateRecordDialog
      kind="matter"
      empty={{ ...emptyMatter, arrivalDate: today() }}
      staff={staff}
      fields={(form) => <MatterFields {...form} areas={areas} isNew />}
      faultsOf={(values) =>
        Object.fromEntries(required.filter((key) => !values[key].trim()).map((key) => [key, t('required')]))
      }
      create={async (values, sent) => {
        const input = { ...matterInput(values), kind: values.kind, ...sent } as CreateMatterInput
        const { data, error } = await create({ input })
        return { error, record: data?.createMatter.matter ?? null, userErrors: data?.createMatter.userErrors ?? [] }
      }}
      onClose={onClose}
    />
  )
}

import { useToday } from '@parvis/clients-shared/session/useToday.ts'
import { useTranslation } from 'react-i18next'
import { useMutation } from 'urql'
import { graphql } from '../gql/gql.ts'
import type { CreateMatterInput } from '../gql/graphql.ts'
import { CreateRecordDialog } from '../records/CreateRecordDialog.tsx'
import { MatterFields } from './MatterFields.tsx'
import { emptyMatter, matterFaults, matterInput } from './matterValues.ts'

const CreateMatterDialog_CreateDocument = graphql(`
  mutation CreateMatterDialog_Create($input: CreateMatterInput!) {
    created: createMatter(input: $input) { record: matter { id reference } userErrors { code message field } }
  }
`)

/** Adds a matter or a case. */
export function CreateMatterDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation()
  const today = useToday()
  const [, create] = useMutation(CreateMatterDialog_CreateDocument)
  return (
    <CreateRecordDialog
      kind="matter"
      empty={{ ...emptyMatter, arrivalDate: today }}
      required={['name', 'practiceAreaId', 'arrivalDate']}
      faultsOf={(values) => matterFaults(t, values)}
      fields={(form, areas) => <MatterFields {...form} areas={areas} isNew />}
      create={(values, sent) => {
        return create({ input: { ...matterInput(values), kind: values.kind, ...sent } as CreateMatterInput })
      }}
      onClose={onClose}
    />
  )
}

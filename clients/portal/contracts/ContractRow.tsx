import { contractStep } from '@parvis/clients-shared/contracts/contractSteps.ts'
import { formatList } from '@parvis/clients-shared/language/formatDate.ts'
import { useLanguage } from '@parvis/clients-shared/language/useLanguage.ts'
import { StageTicks } from '@parvis/clients-shared/records/StageTicks.tsx'
import { useTranslation } from 'react-i18next'
import { type FragmentType, readFragment } from '../gql/fragment-masking.ts'
import { graphql } from '../gql/gql.ts'
import { RecordRow } from '../records/RecordRow.tsx'
import { contractState } from './contractNext.ts'

const ContractRowFragment = graphql(`
  fragment ContractRow_Contract on Contract {
    stage
    stageSince
    expired
    waitsFor
    parties { name }
    ...RecordRow_record
  }
`)

/** A contract in a list. */
export function ContractRow({ contract }: { contract: FragmentType<typeof ContractRowFragment> }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const data = readFragment(ContractRowFragment, contract)
  const { stage, stageSince, expired, waitsFor, parties } = data
  const state = contractState({ stage, expired })
  return (
    <RecordRow
      record={data}
      noun="contracts"
      about={formatList(
        language,
        parties.map(({ name }) => name),
      )}
      stage={<StageTicks current={contractStep(stage)} label={t(`words.contractStageForClients.${state}`)} />}
      waitsFor={waitsFor}
      since={stageSince}
    />
  )
}

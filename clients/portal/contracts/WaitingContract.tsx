import { formatList } from '@parvis/clients-shared/language/formatDate.ts'
import { useLanguage } from '@parvis/clients-shared/language/useLanguage.ts'
import { useTranslation } from 'react-i18next'
import { type FragmentType, readFragment } from '../gql/fragment-masking.ts'
import { graphql } from '../gql/gql.ts'
import { WaitingItem } from '../home/WaitingItem.tsx'
import { sinceDate } from '../records/sinceDate.ts'
import { contractState } from './contractNext.ts'

const WaitingContractFragment = graphql(`
  fragment WaitingContract_Contract on Contract { id reference title stage expired stageSince parties { name } }
`)

/** A contract that waits for the viewer. */
export function WaitingContract({ contract }: { contract: FragmentType<typeof WaitingContractFragment> }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { id, reference, title, stage, expired, stageSince, parties } = readFragment(WaitingContractFragment, contract)
  return (
    <WaitingItem
      to={`/contracts/${id}`}
      title={title}
      reference={reference}
      about={formatList(
        language,
        parties.map(({ name }) => name),
      )}
      text={t(`contractPortal.${contractState({ stage, expired })}.text`)}
      since={sinceDate(language, stageSince)}
    />
  )
}

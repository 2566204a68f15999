import { formatList } from '@parvis/clients-shared/language/formatDate.ts'
import { useLanguage } from '@parvis/clients-shared/language/useLanguage.ts'
import { useTranslation } from 'react-i18next'
import { type FragmentType, readFragment } from '../gql/fragment-masking.ts'
import { graphql } from '../gql/gql.ts'
import { WaitingItem } from '../home/WaitingItem.tsx'
import { contractState } from './contractNext.ts'

const WaitingContractFragment = graphql(`
  fragment WaitingContract_Contract on Contract { stage expired stageSince parties { name } ...WaitingItem_record }
`)

/** A contract that waits for the viewer. */
export function WaitingContract({ contract }: { contract: FragmentType<typeof WaitingContractFragment> }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const data = readFragment(WaitingContractFragment, contract)
  return (
    <WaitingItem
      record={data}
      noun="contracts"
      about={formatList(
        language,
        data.parties.map(({ name }) => name),
      )}
      text={t(`contractPortal.${contractState(data)}.text`)}
      since={data.stageSince}
    />
  )
}

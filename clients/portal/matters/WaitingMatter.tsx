import { useLanguage } from '@parvis/clients-shared/language/useLanguage.ts'
import { type FragmentType, readFragment } from '../gql/fragment-masking.ts'
import { graphql } from '../gql/gql.ts'
import { WaitingItem } from '../home/WaitingItem.tsx'
import { sinceDate } from '../records/sinceDate.ts'

const WaitingMatterFragment = graphql(`
  fragment WaitingMatter_Matter on Matter {
    id
    reference
    title
    kind
    statusSince
    practiceArea { id label }
    status { id label explanation }
  }
`)

/** A matter or a case that waits for the viewer. */
export function WaitingMatter({ matter }: { matter: FragmentType<typeof WaitingMatterFragment> }) {
  const language = useLanguage()
  const { id, reference, title, kind, statusSince, practiceArea, status } = readFragment(WaitingMatterFragment, matter)
  return (
    <WaitingItem
      to={`/${kind === 'LITIGATION' ? 'cases' : 'matters'}/${id}`}
      title={title}
      reference={reference}
      about={practiceArea.label}
      text={status.explanation ?? status.label}
      since={sinceDate(language, statusSince)}
    />
  )
}

import { type FragmentType, readFragment } from '../gql/fragment-masking.ts'
import { graphql } from '../gql/gql.ts'
import { WaitingItem } from '../home/WaitingItem.tsx'

const WaitingMatterFragment = graphql(`
  fragment WaitingMatter_Matter on Matter {
    kind
    statusSince
    practiceArea { id label }
    status { id label explanation }
    ...WaitingItem_record
  }
`)

/** A matter or a case that waits for the viewer. */
export function WaitingMatter({ matter }: { matter: FragmentType<typeof WaitingMatterFragment> }) {
  const data = readFragment(WaitingMatterFragment, matter)
  const { kind, statusSince, practiceArea, status } = data
  return (
    <WaitingItem
      record={data}
      noun={kind === 'LITIGATION' ? 'cases' : 'matters'}
      about={practiceArea.label}
      text={status.explanation ?? status.label}
      since={statusSince}
    />
  )
}

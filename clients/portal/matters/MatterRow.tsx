import { isolate } from '@parvis/clients-shared/language/isolate.ts'
import { type FragmentType, readFragment } from '../gql/fragment-masking.ts'
import { graphql } from '../gql/gql.ts'
import { RecordRow } from '../records/RecordRow.tsx'

const MatterRowFragment = graphql(`
  fragment MatterRow_Matter on Matter {
    kind
    practiceArea { id label }
    status { id label waitsFor }
    statusSince
    ...RecordRow_record
  }
`)

/** A matter or a case in a list. */
export function MatterRow({ matter }: { matter: FragmentType<typeof MatterRowFragment> }) {
  const data = readFragment(MatterRowFragment, matter)
  const { kind, practiceArea, status, statusSince } = data
  return (
    <RecordRow
      record={data}
      noun={kind === 'LITIGATION' ? 'cases' : 'matters'}
      about={isolate(practiceArea.label)}
      stage={<span dir="auto">{status.label}</span>}
      waitsFor={status.waitsFor}
      since={statusSince}
    />
  )
}

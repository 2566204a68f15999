import type { FragmentType } from '../../gql/fragment-masking.ts'
import { readFragment } from '../../gql/fragment-masking.ts'
import { graphql } from '../../gql/gql.ts'

/** What somebody has a part in at a company. */
export const Standing_person = graphql(`
  fragment Standing_person on PortalUser {
    id
    contractStanding(companyId: $companyId) {
      asked { value capped }
      shown { value capped }
      watched { value capped }
      watchers { person { id displayName } count { value capped } }
    }
    matterStanding(companyId: $companyId) {
      asked { value capped }
      shown { value capped }
      watched { value capped }
      watchers { person { id displayName } count { value capped } }
    }
  }
`)

type Count = { value: number; capped: boolean }
type Both = { contracts: Count; matters: Count }
export type Standing = {
  asked: Both
  shown: Both
  watched: Both
  /** Of both kinds together, most first. */
  watchers: { name: string; count: Count }[]
}

/** The same of both kinds of records; null where one of them could not be asked. */
export function standingOf(person: FragmentType<typeof Standing_person>): Standing | null {
  const { contractStanding: contracts, matterStanding: matters } = readFragment(Standing_person, person)
  if (!contracts || !matters) return null
  const both = (key: 'asked' | 'shown' | 'watched'): Both => ({ contracts: contracts[key], matters: matters[key] })
  const named = [...contracts.watchers, ...matters.watchers].flatMap(({ person: who, count }) =>
    who ? [{ ...who, count }] : [],
  )
  const watchers = [...Map.groupBy(named, ({ id }) => id).values()].map((ofOne) => ({
    name: ofOne[0]!.displayName,
    count: {
      value: ofOne.reduce((sum, { count }) => sum + count.value, 0),
      capped: ofOne.some(({ count }) => count.capped),
    },
  }))
  const sorted = watchers.sort((one, other) => other.count.value - one.count.value)
  return { asked: both('asked'), shown: both('shown'), watched: both('watched'), watchers: sorted }
}

/** Whether there is anything of either kind. */
export const isNone = ({ contracts, matters }: Both): boolean => contracts.value + matters.value === 0

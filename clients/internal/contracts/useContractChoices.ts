import { useMemo } from 'react'
import { useQuery } from 'urql'
import { graphql } from '../gql/gql.ts'
import type { ContractNames } from './contractValues.ts'

const ContractForm_ChoicesDocument = graphql(`
  query ContractForm_Choices {
    contractTypes { id label }
    staffUsers(first: 100) { nodes { id displayName } }
  }
`)

/** What a contract's form offers to choose from; empty until it is known. */
export function useContractChoices(): ContractNames {
  const [{ data }] = useQuery({ query: ContractForm_ChoicesDocument })
  return useMemo(
    () => ({
      types: (data?.contractTypes ?? []).map(({ id, label }) => ({ value: id, label })),
      staff: (data?.staffUsers.nodes ?? []).map(({ id, displayName }) => ({ value: id, label: displayName })),
    }),
    [data],
  )
}

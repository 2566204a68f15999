import type { Language } from '@parvis/clients-shared/language/i18n.ts'
import type { RecordKind } from '@parvis/clients-shared/records/recordKind.ts'
import type { TFunction } from 'i18next'
import { useMemo } from 'react'
import { useQuery } from 'urql'
import { graphql } from '../gql/gql.ts'

const FormChoicesDocument = graphql(`
  query FormChoices($isContract: Boolean!) {
    contractTypes @include(if: $isContract) { id label }
    practiceAreas @skip(if: $isContract) { id label }
    staffUsers(first: 100) { nodes { id displayName } }
  }
`)

/** One of a list to choose from. */
export type Choice = { value: string; label: string }

/** What a record's form offers to choose from: contract types or practice areas, and people of the legal team. */
export type FormChoices = { types: Choice[]; staff: Choice[] }

/** What a field's value is put into words with. */
export type FormWords = { t: TFunction; language: Language; choices: FormChoices }

/** The choices of a form; empty until they are known. */
export function useFormChoices(kind: RecordKind): FormChoices {
  const [{ data }] = useQuery({ query: FormChoicesDocument, variables: { isContract: kind === 'contract' } })
  return useMemo(
    () => ({
      types: (data?.contractTypes ?? data?.practiceAreas ?? []).map(({ id, label }) => ({ value: id, label })),
      staff: (data?.staffUsers?.nodes ?? []).map(({ id, displayName }) => ({ value: id, label: displayName })),
    }),
    [data],
  )
}

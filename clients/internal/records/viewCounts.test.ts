import { parse, valueFromASTUntyped } from 'graphql'
import { expect, it } from 'vitest'
import { contractFilter, contractViews } from '../contracts/contractViews.ts'
import documents from '../gql/persisted-documents.json' with { type: 'json' }
import { listSearch } from '../kit/listSearch.ts'
import { matterFilter, matterViews } from '../matters/matterViews.ts'

/** What the pages of a query count, by the name they give it: the conditions of each. */
function countsOf(name: string): Record<string, unknown> {
  const text = Object.values(documents).find((each) => each.includes(`query ${name}(`))!
  const query = parse(text).definitions.find((each) => each.kind === 'OperationDefinition')!
  const counts = query.selectionSet.selections.flatMap((each) => (each.kind === 'Field' && each.alias ? [each] : []))
  return Object.fromEntries(
    counts.map((each) => {
      const filter = each.arguments?.find((argument) => argument.name.value === 'filter')
      return [each.alias!.value.replace(/^in/, '').toLowerCase(), filter ? valueFromASTUntyped(filter.value) : {}]
    }),
  )
}

it.each([
  { name: 'ContractsPage', views: contractViews, filterOf: contractFilter },
  { name: 'MattersPage', views: matterViews, filterOf: matterFilter },
])('the number beside a view is of what the view lists: $name', ({ name, views, filterOf }) => {
  const counts = countsOf(name)
  for (const view of views) expect(counts[view.toLowerCase()], view).toEqual(filterOf(listSearch({ view })))
  expect(Object.keys(counts).sort()).toEqual(views.map((view) => view.toLowerCase()).sort())
})

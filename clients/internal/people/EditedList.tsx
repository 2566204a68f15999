import { Button } from '@mantine/core'
import { DraftMark } from '@parvis/clients-shared/drafts/DraftMark.tsx'
import { EmptyState } from '@parvis/clients-shared/kit/EmptyState.tsx'
import { IconPlus } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { listSearch, rowsAPage } from '../kit/listSearch.ts'
import { SearchField } from '../kit/SearchField.tsx'
import { useSearchParameters } from '../kit/useSearchParameters.ts'
import { ListPage, type ListPageProps } from './ListPage.tsx'

/** What `?create=` calls a new one, and its drafts are kept under. */
export type EditedNoun = 'company' | 'department' | 'group'

type EditedListProps<Row extends { id: string }> = Pick<
  ListPageProps<Row>,
  'place' | 'tab' | 'columns' | 'rows' | 'page' | 'total' | 'error' | 'onRetry'
> & {
  noun: EditedNoun
  mayEdit: boolean
  words: { add: string; search: string; noMatch: string; empty: string; emptyHelp: string }
  /** What a press on a row does; it opens as a form when left out. */
  onOpen?: (id: string) => void
  /** Edits a row, or adds one where it is null. */
  dialog: (row: Row | null, onClose: () => void) => ReactNode
}

/** A list by name with a search, whose rows open as a form at `?edit=`; `?create=` opens an empty one. */
export function EditedList<Row extends { id: string }>(props: EditedListProps<Row>) {
  const { noun, mayEdit, words, dialog, onOpen, ...list } = props
  const { t } = useTranslation()
  const [parameters, setSearch] = useSearchParameters()
  const { q, from, create } = listSearch(parameters)
  const edited = list.rows?.find(({ id }) => id === parameters.edit)
  const isNew = create === noun
  const onClose = () => setSearch({ create: undefined, edit: undefined }, { replace: true })
  return (
    <>
      <ListPage
        {...list}
        action={
          mayEdit && (
            <Button leftSection={<IconPlus size={15} />} onClick={() => setSearch({ create: noun })}>
              {words.add} <DraftMark of={`${noun}.new`} />
            </Button>
          )
        }
        filters={<SearchField q={q} label={words.search} setSearch={setSearch} />}
        empty={
          q ? (
            <EmptyState
              title={words.noMatch}
              action={
                <Button variant="default" onClick={() => setSearch({ q: undefined })}>
                  {t('records.clearFilters')}
                </Button>
              }
            />
          ) : (
            <EmptyState title={words.empty}>{words.emptyHelp}</EmptyState>
          )
        }
        from={from}
        pageLength={rowsAPage}
        selected={parameters.edit}
        onOpen={onOpen ?? ((id) => mayEdit && setSearch({ edit: id }))}
      />
      {mayEdit && isNew && dialog(null, onClose)}
      {mayEdit && !onOpen && !isNew && edited && dialog(edited, onClose)}
    </>
  )
}

/** What a list asks for at the address where it stands. */
export function useListVariables() {
  const [parameters] = useSearchParameters()
  const { q, after } = listSearch(parameters)
  return { first: rowsAPage, after: after ?? null, filter: { search: q || null } }
}

import { DraftMark } from '@parvis/clients-shared/drafts/DraftMark.tsx'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { SearchParameters } from '../kit/searchParameters.ts'
import type { EditedNoun } from './EditedList.tsx'

type EditedNameProps = { row: { id: string; name: string }; noun: EditedNoun; mayEdit: boolean }

/** A row's name; whoever may edit the row opens it there, and sees whether a draft of theirs waits. */
export function EditedName({ row: { id, name }, noun, mayEdit }: EditedNameProps) {
  const { t } = useTranslation()
  if (!mayEdit) return <bdi>{name}</bdi>
  return (
    <>
      <Link
        to="."
        search={(present: SearchParameters) => ({ ...present, edit: id })}
        title={t('companies.editOne', { name })}
      >
        <bdi>{name}</bdi>
      </Link>
      <DraftMark of={`${noun}.${id}`} />
    </>
  )
}

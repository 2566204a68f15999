import { ActionIcon } from '@mantine/core'
import { IconChevronDown, IconChevronUp } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { SearchParameters } from '../kit/searchParameters.ts'
import { lastList, neighbours } from './lastList.ts'

/** To the record before and after in the list somebody came from, at the same tab; nothing where they came from elsewhere. */
export function ListSteps({ id, to }: { id: string; to: string }) {
  const { t } = useTranslation()
  const list = lastList()
  if (list?.to !== to || !list.ids.includes(id)) return null
  const { previous, next } = neighbours(list.ids, id)
  return (
    <>
      <Step to={to} id={previous} label={t('records.previous')}>
        <IconChevronUp size={17} />
      </Step>
      <Step to={to} id={next} label={t('records.next')}>
        <IconChevronDown size={17} />
      </Step>
    </>
  )
}

type StepProps = { to: string; id: string | null; label: string; children: ReactNode }

function Step({ to, id, label, children }: StepProps) {
  const looks = { variant: 'subtle', color: 'stone', 'aria-label': label } as const
  if (id === null) {
    return (
      <ActionIcon {...looks} disabled>
        {children}
      </ActionIcon>
    )
  }
  const search = ({ tab }: SearchParameters) => (tab ? { tab } : {})
  return (
    <ActionIcon {...looks} renderRoot={(props) => <Link to={`${to}/$id`} params={{ id }} search={search} {...props} />}>
      {children}
    </ActionIcon>
  )
}

import { TextInput } from '@mantine/core'
import { IconChevronDown, IconChevronUp, IconX } from '@tabler/icons-react'
import type { TFunction } from 'i18next'
import { type KeyboardEvent, type Ref, useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { isSearch } from '../kit/matching.ts'
import styles from './FileViewer.module.css'
import type { FindStep, Hits } from './sheet.ts'
import { Tool } from './Tool.tsx'

export type FindBarProps = {
  field: Ref<HTMLInputElement>
  search: string
  hits: Hits | null
  onSearch: (search: string) => void
  onHit: (step: FindStep) => void
  onClose: () => void
}

/** What is looked for in the file, how often it is there, and from hit to hit. */
export function FindBar({ field, search, hits, onSearch, onHit, onClose }: FindBarProps) {
  const { t } = useTranslation()
  function onKeyDown(event: KeyboardEvent<HTMLInputElement>) {
    const keys: Record<string, () => void> = {
      Enter: () => onHit(event.shiftKey ? 'previous' : 'next'),
      Escape: onClose,
    }
    const act = keys[event.key]
    if (!act || event.nativeEvent.isComposing) return
    event.preventDefault()
    act()
  }
  useEffect(() => () => onSearch(''), [])
  return (
    <search className={styles.find} aria-label={t('viewer.find')}>
      <TextInput
        ref={field}
        type="search"
        className={styles.findField}
        aria-label={t('viewer.find')}
        placeholder={t('viewer.find')}
        maxLength={100}
        autoComplete="off"
        value={search}
        onChange={({ currentTarget }) => onSearch(currentTarget.value)}
        onKeyDown={onKeyDown}
        // Escape here closes the search, and the file stays open.
        data-mantine-stop-propagation="true"
      />
      <span className={styles.hits}>{isSearch(search) && hits && hitsText(hits, t)}</span>
      <Tool label={t('viewer.previousHit')} disabled={!hits?.total} onClick={() => onHit('previous')}>
        <IconChevronUp size={18} stroke={1.5} aria-hidden />
      </Tool>
      <Tool label={t('viewer.nextHit')} disabled={!hits?.total} onClick={() => onHit('next')}>
        <IconChevronDown size={18} stroke={1.5} aria-hidden />
      </Tool>
      <Tool label={t('viewer.closeFind')} onClick={onClose}>
        <IconX size={18} stroke={1.5} aria-hidden />
      </Tool>
    </search>
  )
}

/** "3 of 12". */
export function hitsText({ current, total, isCounting }: Hits, t: TFunction): string {
  if (total > 0) return t('viewer.hitOf', { number: current, count: total })
  return t(isCounting ? 'viewer.looking' : 'viewer.noHit')
}

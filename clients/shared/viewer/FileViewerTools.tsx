import { TextInput } from '@mantine/core'
import {
  IconChevronDown,
  IconChevronLeft,
  IconChevronRight,
  IconChevronUp,
  IconMinus,
  IconPlus,
  IconSearch,
} from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './FileViewer.module.css'
import { offeredScales, type SheetActions, type SheetState } from './sheet.ts'
import { Tool } from './Tool.tsx'
import type { Reading } from './useReading.ts'

export type FileViewerToolsProps = {
  place: Reading['place']
  sheet: SheetState
  actions: SheetActions | null
  finding: boolean
  onFile: (to: 'next' | 'previous') => void
  onFind: () => void
}

/** From file to file, from page to page, larger and smaller, and the search. */
export function FileViewerTools({ place, sheet, actions, finding, onFile, onFind }: FileViewerToolsProps) {
  const { t } = useTranslation()
  return (
    <div className={styles.tools}>
      {place && place.count > 1 && (
        <div className={styles.group}>
          <Tool
            label={t('viewer.previousFile')}
            shortcut="k"
            disabled={!place.previous}
            onClick={() => onFile('previous')}
          >
            <IconChevronLeft size={18} stroke={1.5} data-directional aria-hidden />
          </Tool>
          <span className={styles.wide}>{t('viewer.fileOf', { number: place.number, count: place.count })}</span>
          <Tool label={t('viewer.nextFile')} shortcut="j" disabled={!place.next} onClick={() => onFile('next')}>
            <IconChevronRight size={18} stroke={1.5} data-directional aria-hidden />
          </Tool>
        </div>
      )}
      {actions?.goTo && sheet.pages > 0 && <Pages {...sheet} goTo={actions.goTo} />}
      {actions && sheet.scale !== null && <Size scale={sheet.scale} zoom={actions.zoom} />}
      {actions?.find && (
        <Tool label={t('viewer.find')} shortcut="/" pressed={finding} onClick={onFind}>
          <IconSearch size={18} stroke={1.5} aria-hidden />
        </Tool>
      )}
    </div>
  )
}

type PagesProps = Pick<SheetState, 'page' | 'pages'> & { goTo: (page: number) => void }

/** The page that is read; another is typed. */
function Pages({ page, pages, goTo }: PagesProps) {
  const { t } = useTranslation()
  const [typed, setTyped] = useState<string | null>(null)
  function jump() {
    const wanted = Number.parseInt(typed ?? '', 10)
    if (wanted) goTo(Math.min(pages, Math.max(1, wanted)))
    setTyped(null)
  }
  return (
    <form
      className={styles.group}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        jump()
      }}
    >
      <Tool
        className={styles.wide}
        label={t('viewer.previousPage')}
        disabled={page <= 1}
        onClick={() => goTo(page - 1)}
      >
        <IconChevronUp size={18} stroke={1.5} aria-hidden />
      </Tool>
      <TextInput
        aria-label={t('viewer.page')}
        inputMode="numeric"
        autoComplete="off"
        maxLength={6}
        classNames={{ root: styles.pageField, input: styles.pageInput }}
        value={typed ?? `${page}`}
        onChange={({ currentTarget }) => setTyped(currentTarget.value)}
        onFocus={({ currentTarget }) => currentTarget.select()}
        onBlur={jump}
      />
      <span className={styles.pages}>{t('viewer.ofPages', { count: pages })}</span>
      <Tool
        className={styles.wide}
        label={t('viewer.nextPage')}
        disabled={page >= pages}
        onClick={() => goTo(page + 1)}
      >
        <IconChevronDown size={18} stroke={1.5} aria-hidden />
      </Tool>
    </form>
  )
}

type SizeProps = { scale: number; zoom: SheetActions['zoom'] }

function Size({ scale, zoom }: SizeProps) {
  const { t } = useTranslation()
  const percent = (of: number) => t('viewer.percent', { percent: Math.round(of * 100) })
  return (
    <div className={styles.group}>
      <Tool label={t('viewer.smaller')} shortcut="-" onClick={() => zoom('out')}>
        <IconMinus size={18} stroke={1.5} aria-hidden />
      </Tool>
      <select
        className={styles.choice}
        aria-label={t('viewer.size')}
        value="now"
        onChange={({ currentTarget: { value } }) => zoom(value === 'width' || value === 'page' ? value : Number(value))}
      >
        <option value="now" hidden>
          {percent(scale)}
        </option>
        <option value="width">{t('viewer.fitWidth')}</option>
        <option value="page">{t('viewer.fitPage')}</option>
        {offeredScales.map((offered) => (
          <option key={offered} value={offered}>
            {percent(offered)}
          </option>
        ))}
      </select>
      <Tool label={t('viewer.larger')} shortcut="+" onClick={() => zoom('in')}>
        <IconPlus size={18} stroke={1.5} aria-hidden />
      </Tool>
    </div>
  )
}

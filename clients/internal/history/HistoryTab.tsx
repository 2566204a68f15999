import { Button } from '@mantine/core'
import { saveSheet } from '@parvis/clients-shared/kit/saveSheet.ts'
import { toast } from '@parvis/clients-shared/kit/toast.ts'
import { formatDate, formatMoment, formatTime } from '@parvis/clients-shared/language/formatDate.ts'
import { directionOf } from '@parvis/clients-shared/language/i18n.ts'
import { useLanguage } from '@parvis/clients-shared/language/useLanguage.ts'
import { shownZone } from '@parvis/clients-shared/time/zone.ts'
import { IconAlertTriangle, IconShieldCheck, IconTable } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './HistoryTab.module.css'
import { type HistoryEntryShown, type HistoryNames, historySentence } from './history.ts'

export type HistoryTabProps = {
  reference: string
  entries: readonly HistoryEntryShown[]
  /** Every event's hash fits the one before. */
  verified: boolean
  names: HistoryNames
  /** Null when there are no more. */
  onMore: (() => void) | null
  loading: boolean
  /** Every event there is, for the sheet; null when it could not be read. */
  readAll: () => Promise<HistoryEntryShown[] | null>
}

/** What happened to a record, newest first, by day; its chain; as an Excel sheet. */
export function HistoryTab({ reference, entries, verified, names, onMore, loading, readAll }: HistoryTabProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const [exporting, setExporting] = useState(false)
  const days = Map.groupBy(entries, ({ occurredAt }) => formatDate(language, occurredAt, 'long'))
  async function exportSheet() {
    setExporting(true)
    const all = await readAll()
    setExporting(false)
    if (!all) return toast(t('history.exportFailed'))
    await saveSheet({
      fileName: `${reference} ${t('tabs.history')}`,
      name: `${reference} ${t('tabs.history')}`,
      rightToLeft: directionOf(language) === 'rtl',
      columns: [
        { header: `${t('history.column.when')} (${shownZone()})`, width: 24, moment: true },
        { header: t('history.column.who'), width: 24 },
        { header: t('history.column.what'), width: 70 },
        { header: t('history.column.detail'), width: 50 },
        { header: t('history.column.event'), width: 30 },
      ],
      rows: all.map((entry) => {
        const { text, detail } = historySentence(entry, { t, language, names })
        const who = entry.actor?.displayName ?? t('history.parvis')
        return [new Date(entry.occurredAt), ...[who, text, detail ?? '', entry.type].map(withoutIsolates)]
      }),
    })
  }
  return (
    <section className={styles.tab} aria-label={t('tabs.history')}>
      <div className={styles.tools}>
        <p className={styles.chain} data-broken={!verified || undefined} role={verified ? undefined : 'alert'}>
          {verified ? <IconShieldCheck size={16} aria-hidden /> : <IconAlertTriangle size={16} aria-hidden />}
          <span>
            <strong>{t(verified ? 'history.verified' : 'history.broken')}</strong>{' '}
            {t(verified ? 'history.verifiedHelp' : 'history.brokenHelp')}
          </span>
        </p>
        <Button
          variant="default"
          leftSection={<IconTable size={15} />}
          loading={exporting}
          onClick={() => void exportSheet()}
          data-no-print
        >
          {t('history.export')}
        </Button>
      </div>
      {[...days].map(([day, happened]) => (
        <section key={day} aria-label={day}>
          <h2 className={styles.day}>{day}</h2>
          <ol className={styles.entries}>
            {happened.map((entry) => {
              const { text, detail } = historySentence(entry, { t, language, names })
              return (
                <li key={entry.id}>
                  <time dateTime={entry.occurredAt} title={formatMoment(language, entry.occurredAt)}>
                    {formatTime(language, entry.occurredAt)}
                  </time>
                  <span className={styles.text}>
                    {text}
                    {detail && (
                      <span className={styles.detail} dir="auto">
                        {detail}
                      </span>
                    )}
                  </span>
                </li>
              )
            })}
          </ol>
        </section>
      ))}
      {onMore && (
        <Button variant="subtle" className={styles.more} loading={loading} onClick={onMore} data-no-print>
          {t('history.more')}
        </Button>
      )}
    </section>
  )
}

/** The marks that keep names in their direction are for pages; a sheet has cells. */
const withoutIsolates = (text: string) => text.replaceAll(/[\u2066-\u2069]/g, '')

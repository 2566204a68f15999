import { ActionIcon } from '@mantine/core'
import { formatDate, formatList, formatMoment, formatTime } from '@parvis/clients-shared/language/formatDate.ts'
import { RelativeTime } from '@parvis/clients-shared/language/RelativeTime.tsx'
import { useLanguage } from '@parvis/clients-shared/language/useLanguage.ts'
import { Reference } from '@parvis/clients-shared/records/Reference.tsx'
import { dayOf, todayHere } from '@parvis/clients-shared/time/calendar.ts'
import { dayAfter } from '@parvis/schema/days.ts'
import { IconMail, IconMailOpened } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useShortcuts } from '../kit/useShortcuts.ts'
import styles from './InboxList.module.css'
import { byDay, type InboxRow } from './inboxRows.ts'

export type InboxListProps = {
  rows: readonly InboxRow[]
  mark: (row: InboxRow, read: boolean) => void
}

function useRowKeys({ rows, mark }: InboxListProps) {
  const list = useRef<HTMLDivElement>(null)
  const links = () => [...(list.current?.querySelectorAll<HTMLElement>('[data-row]') ?? [])]
  const focused = () => document.activeElement?.closest('li')?.querySelector<HTMLElement>('[data-row]')
  function move(step: 1 | -1) {
    const all = links()
    const present = all.indexOf(focused()!)
    all[Math.min(all.length - 1, Math.max(0, present + step))]?.focus()
  }
  useShortcuts({
    j: () => move(1),
    k: () => move(-1),
    u: () => {
      const shown = byDay(rows).flatMap(([, ofDay]) => ofDay)
      const row = shown.find(({ id }) => id === focused()?.dataset.row)
      if (row) mark(row, !row.read)
    },
    Escape: () => focused()?.blur(),
  })
  return list
}

/** What the viewer was told, by days. `j` and `k` move, Enter opens, `u` turns the mark, Escape leaves the rows. */
export function InboxList(props: InboxListProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const list = useRowKeys(props)
  const named = new Map([
    [todayHere(), t('inbox.today')],
    [dayAfter(todayHere(), -1), t('inbox.yesterday')],
  ])
  return (
    <div ref={list}>
      {byDay(props.rows).map(([day, rows]) => (
        <section key={day} aria-labelledby={`told-${rows[0]!.id}`}>
          <h2 id={`told-${rows[0]!.id}`} className={styles.day}>
            {named.get(day) ?? formatDate(language, rows[0]!.occurredAt)}
          </h2>
          <ul className={styles.rows}>
            {rows.map((row) => (
              <Row key={row.id} row={row} mark={props.mark} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}

/** How long ago today; under the heading of another day the time of that day. */
function When({ value }: { value: string }) {
  const language = useLanguage()
  if (dayOf(value) === todayHere()) return <RelativeTime value={value} />
  return (
    <time dateTime={value} title={formatMoment(language, value)}>
      {formatTime(language, value)}
    </time>
  )
}

function Row({ row, mark }: { row: InboxRow; mark: InboxListProps['mark'] }) {
  const { t } = useTranslation()
  const { id, read, ids, who, company, what, names, dueOn, reference, title, occurredAt, to, recordId, search } = row
  const language = useLanguage()
  // Of several notes the newest one's words stand for all.
  const isList = names.length > 1 && what !== 'NOTE_ADDED'
  const named = isList ? formatList(language, names) : names[0]
  const onOpen = () => mark(row, true)
  return (
    <li className={styles.row} data-unread={!read || undefined}>
      <Link
        to={to}
        params={{ id: recordId }}
        search={search}
        data-row={id}
        className={styles.link}
        onClick={onOpen}
        onAuxClick={(event) => event.button === 1 && onOpen()}
      >
        <span className={styles.who}>
          {!read && <span className="p-visually-hidden">{t('inbox.isUnread')} </span>}
          <bdi className={styles.person}>{who ?? t(dueOn ? 'inbox.reminder' : 'records.somebody')}</bdi>
          {company && <bdi className={styles.company}>{company}</bdi>}
        </span>
        <span className={styles.what}>
          <span className={styles.kind}>
            {t(`inbox.told.${what}`, { count: ids.length, day: dueOn && formatDate(language, dueOn, 'day') })}
          </span>
          {named && (
            <span className={styles.name} dir={isList ? undefined : 'auto'} title={named}>
              {named}
            </span>
          )}
        </span>
        <span className={styles.record}>
          {reference && <Reference>{reference}</Reference>}
          <span className={styles.title} dir="auto" title={title}>
            {title}
          </span>
        </span>
        <span className={styles.time}>
          <When value={occurredAt} />
        </span>
      </Link>
      <ActionIcon
        variant="subtle"
        color="stone"
        className={styles.mark}
        onClick={() => mark(row, !read)}
        aria-label={t(read ? 'inbox.markUnread' : 'inbox.markRead')}
        title={t(read ? 'inbox.markUnread' : 'inbox.markRead')}
      >
        {read ? <IconMail size={16} /> : <IconMailOpened size={16} />}
      </ActionIcon>
    </li>
  )
}

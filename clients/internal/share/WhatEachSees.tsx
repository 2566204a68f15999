import { formatDate } from '@parvis/clients-shared/formatDate.ts'
import { seenLine } from '@parvis/clients-shared/SeenLine.tsx'
import { useLanguage } from '@parvis/clients-shared/useLanguage.ts'
import { IconCheck, IconMail, IconMailOff } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { SharePerson } from './shareSubject.ts'
import styles from './WhatEachSees.module.css'

/** What a party reads of a record (V10), part by part; `attachments` follows the switch. */
const parts = {
  contract: [
    { key: 'titlePartiesDates', seen: true },
    { key: 'valueStage', seen: true },
    { key: 'description', seen: false },
  ],
  matter: [
    { key: 'titleAreaDates', seen: true },
    { key: 'statusPriorityDescription', seen: true },
  ],
}

export type WhatEachSeesProps = {
  people: SharePerson[]
  noun: 'contract' | 'matter'
  attachmentsVisible: boolean
  /** Who was told before, and when; null when it was never displayed. */
  told: { ids: Set<string>; at: string } | null
}

/** The preview: every recipient and every part, with the line as it will be after confirming; then who is mailed. */
export function WhatEachSees({ people, noun, attachmentsVisible, told }: WhatEachSeesProps) {
  const { t } = useTranslation()
  return (
    <section className={styles.preview} aria-label={t('share.whatEachSees')}>
      <h3>{t('share.whatEachSees')}</h3>
      {people.length === 0 ? (
        <p className={styles.help}>{t('share.nobodyYet')}</p>
      ) : (
        <>
          <div className={styles.scroll}>
            <table className={styles.table}>
              <thead>
                <tr>
                  <td />
                  {people.map((person) => (
                    <th key={person.id} scope="col" title={person.displayName}>
                      <bdi>{person.displayName.split(' ')[0]}</bdi>
                    </th>
                  ))}
                </tr>
              </thead>
              <Group label={t('share.group.attachments')} people={people}>
                {[{ key: 'attachmentsLater', seen: attachmentsVisible }]}
              </Group>
              <Group label={t('share.group.always')} people={people}>
                {parts[noun].filter(({ seen }) => seen)}
              </Group>
              <Group label={t('share.group.never')} people={people}>
                {[...parts[noun].filter(({ seen }) => !seen), { key: 'internalNotes', seen: false }]}
              </Group>
            </table>
          </div>
          <Mails people={people} told={told} />
        </>
      )}
    </section>
  )
}

type GroupProps = { label: string; people: SharePerson[]; children: { key: string; seen: boolean }[] }

function Group({ label, people, children }: GroupProps) {
  const { t } = useTranslation()
  return (
    <tbody>
      <tr>
        <th colSpan={people.length + 1} scope="rowgroup" className={styles.group}>
          {label}
        </th>
      </tr>
      {children.map(({ key, seen }) => (
        <tr key={key}>
          <th
            scope="row"
            {...seenLine(seen ? 'visible' : 'hidden', { className: styles.part })}
            data-off={!seen || undefined}
          >
            {t(`share.part.${key}`)}
          </th>
          {people.map(({ id }) => (
            <td key={id}>
              {seen ? (
                <IconCheck size={16} className={styles.tick} aria-label={t('share.sees')} />
              ) : (
                <span role="img" aria-label={t('share.seesNot')}>
                  –
                </span>
              )}
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  )
}

function Mails({ people, told }: Pick<WhatEachSeesProps, 'people' | 'told'>) {
  const { t } = useTranslation()
  const language = useLanguage()
  return (
    <ul className={styles.mails} aria-label={t('share.mails')}>
      {people.map(({ id, displayName, locale, status }) => {
        const known = told?.ids.has(id)
        return (
          <li key={id}>
            {known ? <IconMailOff size={16} aria-hidden /> : <IconMail size={16} aria-hidden />}
            <span>
              <bdi className={styles.name}>{displayName}</bdi>{' '}
              {known
                ? t('share.toldOn', { date: formatDate(language, told!.at, 'day') })
                : t('share.mailIn', { language: t(`languageIn.${locale ?? 'EN'}`) })}
              {status === 'INVITED' && ` ${t('share.stillInvited')}`}
            </span>
          </li>
        )
      })}
    </ul>
  )
}

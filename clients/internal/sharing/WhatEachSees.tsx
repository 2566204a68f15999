import { Checkbox } from '@mantine/core'
import { baseName } from '@parvis/clients-shared/attachments/fileKinds.ts'
import { formatDate } from '@parvis/clients-shared/language/formatDate.ts'
import { useLanguage } from '@parvis/clients-shared/language/useLanguage.ts'
import { MilestoneSum } from '@parvis/clients-shared/milestones/MilestoneSum.tsx'
import type { RecordKind } from '@parvis/clients-shared/records/recordKind.ts'
import { seenLine } from '@parvis/clients-shared/records/SeenLine.tsx'
import { IconCheck, IconMail, IconMailOff } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { SharePerson } from '../records/shareSubject.ts'
import { isFileTicked, isMilestoneTicked, listedFiles, type Ticks } from './shareTicks.ts'
import type { ShareContents } from './useShareContents.ts'
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
  kind: RecordKind
  attachmentsVisible: boolean
  /** Null while it is read. */
  contents: ShareContents | null
  ticks: Ticks
  onTick: (id: string, ticked: boolean) => void
  /** Who was told before, and when; null when it was never displayed. */
  told: { ids: Set<string>; at: string } | null
}

/** Files the list begins with: a record may hold two thousand. */
const filesListed = 100

/** The preview: every recipient and every part, with the line as it will be after confirming; then who is mailed. */
export function WhatEachSees({ people, kind, attachmentsVisible, contents, ticks, onTick, told }: WhatEachSeesProps) {
  const { t } = useTranslation()
  const files = contents ? listedFiles(contents) : []
  const unlisted = files.length - filesListed
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
              <Group
                label={t('share.group.attachments')}
                people={people}
                rows={[
                  ...files.slice(0, filesListed).map((file) => ({
                    key: file.id,
                    label: <bdi>{baseName(file.name)}</bdi>,
                    about: `v${file.version}`,
                    seen: contents !== null && isFileTicked({ contents, attachmentsVisible, ticks }, file),
                    name: file.name,
                    onTick: (ticked: boolean) => onTick(file.id, ticked),
                  })),
                  ...(unlisted > 0
                    ? [
                        {
                          key: 'rest',
                          label: t('share.part.otherFiles', { count: unlisted }),
                          seen: attachmentsVisible,
                        },
                      ]
                    : []),
                  {
                    key: 'later',
                    label: t(files.length > 0 ? 'share.part.laterFiles' : 'share.part.attachmentsLater'),
                    seen: attachmentsVisible,
                  },
                ]}
              />
              {contents && contents.milestones.length > 0 && (
                <Group
                  label={t('share.group.milestones')}
                  people={people}
                  rows={contents.milestones.map((milestone) => ({
                    key: milestone.id,
                    label: <bdi>{milestone.title}</bdi>,
                    about: <MilestoneSum milestone={milestone} contract={contents.value} />,
                    seen: isMilestoneTicked({ ticks }, milestone),
                    name: milestone.title,
                    onTick: (ticked: boolean) => onTick(milestone.id, ticked),
                  }))}
                />
              )}
              <Group
                label={t('share.group.always')}
                people={people}
                rows={parts[kind]
                  .filter(({ seen }) => seen)
                  .map((part) => ({ ...part, label: t(`share.part.${part.key}`) }))}
              />
              <Group
                label={t('share.group.never')}
                people={people}
                rows={[...parts[kind].filter(({ seen }) => !seen), { key: 'internalNotes', seen: false }].map(
                  (part) => ({
                    ...part,
                    label: t(`share.part.${part.key}`),
                  }),
                )}
              />
            </table>
          </div>
          <Mails people={people} told={told} />
        </>
      )}
    </section>
  )
}

type Row = {
  key: string
  label: ReactNode
  /** Version or amount, at the row's end. */
  about?: ReactNode
  seen: boolean
  /** What can be ticked is named for screen readers, and told of. */
  name?: string
  onTick?: (ticked: boolean) => void
}

type GroupProps = { label: string; people: SharePerson[]; rows: Row[] }

function Group({ label, people, rows }: GroupProps) {
  const { t } = useTranslation()
  return (
    <tbody>
      <tr>
        <th colSpan={people.length + 1} scope="rowgroup" className={styles.group}>
          {label}
        </th>
      </tr>
      {rows.map(({ key, label: part, about, seen, name, onTick }) => (
        <tr key={key}>
          <th
            scope="row"
            {...seenLine(seen ? 'visible' : 'hidden', { className: styles.part })}
            data-off={!seen || undefined}
          >
            <span className={styles.partLine}>
              {onTick && (
                <Checkbox
                  checked={seen}
                  aria-label={t('share.tick', { name })}
                  onChange={({ currentTarget: { checked } }) => onTick(checked)}
                />
              )}
              <span className={styles.partName}>{part}</span>
              {onTick && <span className={styles.about}>{seen ? about : t('share.hiddenPart')}</span>}
            </span>
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
  const isNobodyMailed = people.every(({ id }) => told?.ids.has(id))
  return (
    <>
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
      <p className={styles.help}>{t(isNobodyMailed ? 'share.nobodyMailed' : 'share.mailedNow')}</p>
    </>
  )
}

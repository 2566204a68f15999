import { FileIcon } from '@parvis/clients-shared/attachments/FileIcon.tsx'
import { baseName } from '@parvis/clients-shared/attachments/fileKinds.ts'
import { RelativeTime } from '@parvis/clients-shared/language/RelativeTime.tsx'
import { useLanguage } from '@parvis/clients-shared/language/useLanguage.ts'
import { MilestoneSum } from '@parvis/clients-shared/milestones/MilestoneSum.tsx'
import type { RecordKind } from '@parvis/clients-shared/records/recordKind.ts'
import { seenLine } from '@parvis/clients-shared/records/SeenLine.tsx'
import { useTranslation } from 'react-i18next'
import { useQuery } from 'urql'
import { seenText } from '../attachments/fileWords.ts'
import { recordFiles } from '../attachments/fragments.ts'
import type { RecordFiles } from '../attachments/staffFiles.ts'
import { decisionOf, seenWhen } from '../attachments/visibility.ts'
import { type FragmentType, readFragment } from '../gql/fragment-masking.ts'
import { graphql } from '../gql/gql.ts'
import type { PeekMoreQuery } from '../gql/graphql.ts'
import { historySentence } from '../history/history.ts'
import { seenOfMilestone, staffMilestone } from '../milestones/staffMilestone.ts'
import { DueDate } from '../records/DueDate.tsx'
import { nextMilestone } from './nextMilestone.ts'
import styles from './PeekMore.module.css'

const PeekMore_record = graphql(`
  fragment PeekMore_record on LegalRecord {
    requester { id displayName }
    watchers { id displayName }
    folders { id name }
    history(first: 3) {
      nodes {
        id
        type
        occurredAt
        actor { ... on PortalUser { id displayName } ... on StaffUser { id displayName } }
        facts
      }
    }
  }
`)

const PeekMoreDocument = graphql(`
  query PeekMore($id: ID!, $isContract: Boolean!) {
    contract(id: $id) @include(if: $isContract) {
      id
      value
      currency
      milestones { id ...StaffMilestone_milestone }
      ...RecordFiles_record
      ...PeekMore_record
    }
    matter(id: $id) @skip(if: $isContract) {
      id
      ...RecordFiles_record
      ...PeekMore_record
    }
    staffUsers(first: 100) { nodes { id displayName } }
  }
`)

/** So many files are named; the tab has all of them. */
const filesNamed = 4

export type PeekMoreProps = { id: string; kind: RecordKind }

/** What hangs on a peeked record: its newest files, the next milestone, what happened last. */
export function PeekMore({ id, kind }: PeekMoreProps) {
  const [{ data }] = useQuery({ query: PeekMoreDocument, variables: { id, isContract: kind === 'contract' } })
  const record = data?.contract ?? data?.matter
  if (!record) return null
  return (
    <>
      <Files files={recordFiles(record)} />
      {data?.contract && <NextMilestone contract={data.contract} />}
      <Latest record={record} staff={data?.staffUsers?.nodes ?? []} />
    </>
  )
}

function Files({ files }: { files: RecordFiles }) {
  const { t } = useTranslation()
  const there = files.files.filter(({ recalledAt }) => !recalledAt)
  const newest = there.toSorted((one, other) => other.uploadedAt.localeCompare(one.uploadedAt)).slice(0, filesNamed)
  const input = { ...files, attachmentsVisible: files.share?.attachmentsVisible ?? false }
  if (there.length === 0) return null
  return (
    <>
      <h3 className={styles.heading}>
        {t('tabs.attachments')} <span className={styles.count}>{there.length}</span>
      </h3>
      <ul className={styles.rows}>
        {newest.map((file) => {
          const seen = seenWhen(decisionOf(input, file).visible, files.share)
          return (
            <li key={file.id} {...seenLine(seen, { className: styles.row })} title={seenText(seen, t)}>
              <FileIcon name={file.name} />
              <span className={styles.name} dir="auto" title={file.name}>
                {baseName(file.name)}
              </span>
              <span className="p-visually-hidden">. {seenText(seen, t)}</span>
              <span className={styles.about}>v{file.version}</span>
            </li>
          )
        })}
      </ul>
    </>
  )
}

type PeekedContract = NonNullable<PeekMoreQuery['contract']>

function NextMilestone({ contract }: { contract: PeekedContract }) {
  const { t } = useTranslation()
  const milestone = nextMilestone(contract.milestones.map(staffMilestone))
  if (!milestone) return null
  const { title, dueDate, amount, percentage } = milestone
  const seen = seenOfMilestone(milestone)
  return (
    <>
      <h3 className={styles.heading}>{t('peek.nextMilestone')}</h3>
      <p {...seenLine(seen, { className: styles.row })} title={seenText(seen, t)}>
        <span className={styles.name} dir="auto" title={title}>
          {title}
        </span>
        <span className="p-visually-hidden">. {seenText(seen, t)}</span>
        <span className={styles.about}>
          {dueDate && <DueDate value={dueDate} width="day" />}
          {dueDate && (amount || percentage) && t('listSeparator')}
          <MilestoneSum milestone={milestone} contract={contract} />
        </span>
      </p>
    </>
  )
}

type Person = { id: string; displayName: string }
type LatestProps = { record: FragmentType<typeof PeekMore_record>; staff: readonly Person[] }

function Latest({ record, staff }: LatestProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { requester, watchers, folders, history } = readFragment(PeekMore_record, record)
  const people = [requester, ...(watchers ?? []), ...staff].flatMap((person) => (person ? [person] : []))
  const names = {
    people: new Map(people.map(({ id, displayName }) => [id, displayName])),
    folders: new Map(folders.map(({ id, name }) => [id, name])),
  }
  if (!history?.nodes.length) return null
  return (
    <>
      <h3 className={styles.heading}>{t('peek.latest')}</h3>
      <ul className={styles.rows}>
        {history.nodes.map((entry) => (
          <li key={entry.id} className={styles.latest}>
            <span>{historySentence(entry, { t, language, names }).text}</span>
            <RelativeTime value={entry.occurredAt} />
          </li>
        ))}
      </ul>
    </>
  )
}

import { ActionIcon, Button } from '@mantine/core'
import { NotFound } from '@parvis/clients-shared/kit/NotFound.tsx'
import { PageError } from '@parvis/clients-shared/kit/PageError.tsx'
import { SkeletonRows } from '@parvis/clients-shared/kit/SkeletonRows.tsx'
import { Reference } from '@parvis/clients-shared/records/Reference.tsx'
import { listOf } from '@parvis/clients-shared/records/recordKind.ts'
import { SeenLine } from '@parvis/clients-shared/records/SeenLine.tsx'
import { IconChevronDown, IconChevronUp, IconMessage, IconX } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import type { CombinedError } from '@urql/core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { type FragmentType, readFragment } from '../gql/fragment-masking.ts'
import { graphql } from '../gql/gql.ts'
import { Name } from '../kit/Name.tsx'
import type { Fact } from './Facts.tsx'
import styles from './Peek.module.css'
import type { PeekControls } from './RecordsPage.tsx'
import { RestrictedMark } from './RestrictedMark.tsx'
import { SeenBy } from './SeenBy.tsx'
import { writeNote } from './writeNote.ts'

const Peek_record = graphql(`
  fragment Peek_record on LegalRecord {
    id
    reference
    title
    readers { person { id displayName } canSee invited }
    assignee { id displayName }
    share { visible sharedAt }
    ...RecordPrivacy_record
  }
`)

export type PeekProps = {
  record: FragmentType<typeof Peek_record>
  /** The parties or the company. */
  subtitle: ReactNode
  /** What is known of its kind. */
  facts: Fact[]
  /** What hangs on it. */
  children: ReactNode
} & PeekControls

/** A record read beside its list. */
export function Peek({ record, subtitle, facts, children, onClose, onPrevious, onNext }: PeekProps) {
  const { t } = useTranslation()
  const peeked = readFragment(Peek_record, record)
  const { __typename, id, reference, title, readers, assignee, share } = peeked
  const list = listOf[__typename === 'Contract' ? 'contract' : 'matter']
  const opens = { component: Link, to: `/${list}/$id`, params: { id } } as object
  const assigned: Fact = {
    key: 'assignee',
    label: t('words.field.assignee'),
    value: <Name absent={t('nobody')}>{assignee?.displayName}</Name>,
  }
  return (
    <article className={styles.peek} aria-label={title}>
      <div className={styles.top}>
        <Reference>{reference}</Reference>
        <span className={styles.controls}>
          <Control label={t('records.previous')} onClick={onPrevious} icon={IconChevronUp} />
          <Control label={t('records.next')} onClick={onNext} icon={IconChevronDown} />
          <Control label={t('close')} onClick={onClose} icon={IconX} />
        </span>
      </div>
      <div className={styles.body}>
        <h2 className={styles.title}>
          <bdi>{title}</bdi>
        </h2>
        <p className={styles.subtitle}>{subtitle}</p>
        <RestrictedMark record={peeked} />
        {share?.visible && (
          <SeenLine seen="visible" words="" className={styles.seen}>
            <strong>{t('records.shown')}</strong>
            <div>
              <SeenBy readers={readers ?? []} since={share.sharedAt} />
            </div>
          </SeenLine>
        )}
        <dl className={styles.facts}>
          {[...facts, assigned].map(({ key, label, value }) => (
            <div key={key}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
        {children}
      </div>
      <div className={styles.foot}>
        <Button {...opens}>{t(`${list}.open`)}</Button>
        <Button
          variant="default"
          leftSection={<IconMessage size={15} />}
          {...opens}
          {...{ search: { tab: 'notes' }, hash: writeNote }}
        >
          {t('records.writeNote')}
        </Button>
      </div>
    </article>
  )
}

type ControlProps = { label: string; onClick: (() => void) | null; icon: typeof IconX }

function Control({ label, onClick, icon: Icon }: ControlProps) {
  return (
    <ActionIcon
      variant="subtle"
      color="stone"
      aria-label={label}
      disabled={onClick === null}
      onClick={onClick ?? undefined}
    >
      <Icon size={17} />
    </ActionIcon>
  )
}

export type UnreadPeekProps = { missing: boolean; error?: CombinedError; onRetry: () => void }

/** What stands in the place of a peek that is not there: missing, not read, or on its way. */
export function UnreadPeek({ missing, error, onRetry }: UnreadPeekProps) {
  if (missing) return <NotFound />
  if (error) return <PageError error={error} onRetry={onRetry} />
  return <SkeletonRows rows={10} widths={[34, 50]} />
}

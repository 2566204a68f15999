import { Drawer } from '@mantine/core'
import { PageError } from '@parvis/clients-shared/kit/PageError.tsx'
import { SkeletonRows } from '@parvis/clients-shared/kit/SkeletonRows.tsx'
import { RelativeTime } from '@parvis/clients-shared/language/RelativeTime.tsx'
import { TextWith } from '@parvis/clients-shared/language/TextWith.tsx'
import { seenLine } from '@parvis/clients-shared/records/SeenLine.tsx'
import { IconUserOff } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useQuery } from 'urql'
import { Readings } from '../attachments/Readings.tsx'
import { readFragment } from '../gql/fragment-masking.ts'
import { graphql } from '../gql/gql.ts'
import type { SharingPanel_RecordFragment } from '../gql/graphql.ts'
import type { ShareSubject } from '../records/shareSubject.ts'
import styles from './SharingPanel.module.css'

const SharingPanel_record = graphql(`
  fragment SharingPanel_record on LegalRecord {
    share { visible }
    readers {
      person { id displayName status accessType lastLoginAt company { id name } }
      via
      canSee
      invited
    }
    attachments {
      id
      name
      readings {
        reader { ... on PortalUser { id displayName } ... on StaffUser { id displayName } }
        version
        firstAt
        lastAt
        count
      }
    }
  }
`)

const SharingPanelDocument = graphql(`
  query SharingPanel($id: ID!, $isContract: Boolean!) {
    contract(id: $id) @include(if: $isContract) { id ...SharingPanel_record }
    matter(id: $id) @skip(if: $isContract) { id ...SharingPanel_record }
  }
`)

export type SharingPanelProps = { subject: ShareSubject; onClose: () => void }

/** Who may see a record and why, who was invited and cannot yet, who was cut off, who never signed in, who opened what and when. Legal team only. */
export function SharingPanel({ subject: { kind, id }, onClose }: SharingPanelProps) {
  const { t } = useTranslation()
  const [{ data, error }, ask] = useQuery({
    query: SharingPanelDocument,
    variables: { id, isContract: kind === 'contract' },
    requestPolicy: 'cache-and-network',
  })
  const record = readFragment(SharingPanel_record, data?.contract ?? data?.matter)
  const share = record?.share
  const readers = record?.readers
  // What the legal team opened itself says nothing about sharing; it stands beside each file's versions.
  const opened = (record?.attachments ?? []).flatMap(({ readings, ...file }) => {
    const byClients = (readings ?? []).filter(({ reader }) => reader?.__typename === 'PortalUser')
    return byClients.length > 0 ? [{ ...file, readings: byClients }] : []
  })
  return (
    <Drawer
      opened
      onClose={onClose}
      position="right"
      size={520}
      title={<strong>{t('sharing.title')}</strong>}
      closeButtonProps={{ 'aria-label': t('close') }}
    >
      {!readers &&
        (error ? (
          <PageError error={error} onRetry={() => ask({ requestPolicy: 'network-only' })} />
        ) : (
          <SkeletonRows rows={6} widths={[40, 20]} />
        ))}
      {readers && (
        <>
          <h3 className={styles.heading}>{t('sharing.who')}</h3>
          {!share?.visible && <p className={styles.help}>{t('sharing.notShown')}</p>}
          {share?.visible && readers.length === 0 && <p className={styles.help}>{t('sharing.nobody')}</p>}
          <ul className={styles.people}>
            {readers.map(
              (reader) =>
                reader.person && (
                  <Reader key={reader.person.id} {...reader} person={reader.person} shown={share?.visible ?? false} />
                ),
            )}
          </ul>
          <h3 className={styles.heading}>{t('sharing.opened')}</h3>
          {opened.length === 0 && <p className={styles.help}>{t('sharing.nothingOpened')}</p>}
          {opened.map(({ id, name, readings }) => (
            <section key={id} className={styles.file} aria-label={name}>
              <h4>
                <bdi>{name}</bdi>
              </h4>
              <Readings readings={readings} />
            </section>
          ))}
        </>
      )}
    </Drawer>
  )
}

type RecordReader = NonNullable<SharingPanel_RecordFragment['readers']>[number]

function Reader({
  person,
  via,
  canSee,
  invited,
  shown,
}: Pick<RecordReader, 'via' | 'canSee' | 'invited'> & { person: NonNullable<RecordReader['person']>; shown: boolean }) {
  const { t } = useTranslation()
  const { id, displayName, status, accessType, lastLoginAt, company } = person
  return (
    <li {...seenLine(shown && canSee ? 'visible' : 'hidden', { className: styles.person })}>
      <Link to="/settings/client-portal/manage-clients" search={{ person: id }} className={styles.name}>
        <bdi>{displayName}</bdi>
      </Link>
      <span className={styles.about}>
        {t(`sharing.via.${via}`)}
        {t('listSeparator')}
        <bdi>{company?.name ?? t('people.noCompany')}</bdi>
      </span>
      {shown && invited && <span className={styles.never}>{t('sharing.invited')}</span>}
      {shown && !canSee && !invited && (
        <span className={styles.cutOff}>
          <IconUserOff size={14} aria-hidden />
          {status !== 'ACTIVE' && status !== 'INVITED'
            ? t('people.inactive')
            : accessType === 'GUEST'
              ? t('people.guestNow')
              : company
                ? t('people.movedTo', { company: company.name })
                : t('people.movedToNone')}
        </span>
      )}
      <span className={lastLoginAt ? styles.about : styles.never}>
        {lastLoginAt ? (
          <TextWith text={t('person.lastSignIn')}>
            <RelativeTime value={lastLoginAt} />
          </TextWith>
        ) : (
          t('person.neverSignedIn')
        )}
      </span>
    </li>
  )
}

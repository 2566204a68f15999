import { Drawer } from '@mantine/core'
import { PageError } from '@parvis/clients-shared/kit/PageError.tsx'
import { SkeletonRows } from '@parvis/clients-shared/kit/SkeletonRows.tsx'
import { RelativeTime } from '@parvis/clients-shared/language/RelativeTime.tsx'
import { TextWith } from '@parvis/clients-shared/language/TextWith.tsx'
import { seenLine } from '@parvis/clients-shared/records/SeenLine.tsx'
import { IconUserOff } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import type { CombinedError } from '@urql/core'
import { useTranslation } from 'react-i18next'
import { Readings } from '../attachments/Readings.tsx'
import type { FilePast } from '../attachments/staffFiles.ts'
import type { PartyRelation, PortalUserStatus } from '../gql/graphql.ts'
import styles from './SharingPanel.module.css'

/** One who can see the record, or could. */
export type ReaderShown = {
  person: {
    id: string
    displayName: string
    status: PortalUserStatus | null
    lastLoginAt: string | null
    company: { id: string; name: string } | null
  } | null
  via: PartyRelation
  canSee: boolean
}

export type SharingPanelProps = {
  share: { visible: boolean } | null
  readers?: readonly ReaderShown[] | null
  files?: readonly (Pick<FilePast, 'id' | 'readings'> & { name: string })[]
  error?: CombinedError
  onRetry: () => void
  onClose: () => void
}

/** Who may see a record and why, who was cut off, who never signed in, who opened what and when. Legal team only. */
export function SharingPanel({ share, readers, files, error, onRetry, onClose }: SharingPanelProps) {
  const { t } = useTranslation()
  const opened = (files ?? []).filter(({ readings }) => readings.length > 0)
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
        (error ? <PageError error={error} onRetry={onRetry} /> : <SkeletonRows rows={6} widths={[40, 20]} />)}
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

function Reader({
  person,
  via,
  canSee,
  shown,
}: ReaderShown & { person: NonNullable<ReaderShown['person']>; shown: boolean }) {
  const { t } = useTranslation()
  const { id, displayName, status, lastLoginAt, company } = person
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
      {shown && !canSee && (
        <span className={styles.cutOff}>
          <IconUserOff size={14} aria-hidden />
          {status !== 'ACTIVE' && status !== 'INVITED'
            ? t('people.inactive')
            : status === 'INVITED'
              ? t('people.invitedOnly')
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

import { isolate } from '@parvis/clients-shared/language/isolate.ts'
import { useLanguage } from '@parvis/clients-shared/language/useLanguage.ts'
import { useSession } from '@parvis/clients-shared/session/SessionProvider.tsx'
import { useTranslation } from 'react-i18next'
import type { OpenRecord } from '../records/openRecord.ts'
import { sinceDate } from '../records/sinceDate.ts'
import styles from './Attachments.module.css'
import type { FileRead, FolderRead } from './fileFragment.ts'

export type FileMetaProps = { file: FileRead; record: OpenRecord; path: readonly FolderRead[] }

/** Which version a file is, by whom and from when; why it cannot be opened when it cannot. */
export function FileMeta({ file, record, path }: FileMetaProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { firm } = useSession()
  const { version, uploadedBy, uploadedAt, source, downloadable, recalledAt, recallReason } = file
  const date = sinceDate(language, uploadedAt)
  const said = uploadedBy
    ? t('recordFiles.meta', { version, name: isolate(uploadedBy.displayName), date })
    : t('recordFiles.metaAlone', { version, date })
  const recalled = recalledAt && {
    firm: isolate(firm.name),
    date: sinceDate(language, recalledAt),
    reason: isolate(recallReason ?? ''),
  }
  return (
    <>
      <p className={styles.meta}>
        {path.length > 0 && (
          <span>
            {path.map(({ id, name }) => (
              <bdi key={id}>{name} / </bdi>
            ))}
          </span>
        )}
        {said}
        {source === 'NOTE' && ` · ${t('recordFiles.fromNote')}`}
      </p>
      {recalled && (
        <p className={styles.why}>{t(recallReason ? 'recordFiles.recalledWhy' : 'recordFiles.recalled', recalled)}</p>
      )}
      {!downloadable && !recalled && (
        <p className={styles.why}>
          {t(record.kind === 'contract' ? 'recordFiles.afterApproval' : 'recordFiles.notYet')}
        </p>
      )}
    </>
  )
}

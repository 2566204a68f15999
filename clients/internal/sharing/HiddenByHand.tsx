import { Button } from '@mantine/core'
import { formatList } from '@parvis/clients-shared/language/formatDate.ts'
import { useLanguage } from '@parvis/clients-shared/language/useLanguage.ts'
import { useTranslation } from 'react-i18next'
import type { StaffFile } from '../attachments/staffFiles.ts'
import styles from './HiddenByHand.module.css'

const named = 3

/** Asked when *all attachments* is switched on: some were hidden by hand; they stay so unless this is answered (R17c). */
export function HiddenByHand({ files, onAnswer }: { files: readonly StaffFile[]; onAnswer: (show: boolean) => void }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const names = files.slice(0, named).map(({ name }) => name)
  const more = files.length - names.length
  const listed = more > 0 ? [...names, t('share.moreFiles', { count: more })] : names
  return (
    <div className={styles.question} role="alert">
      <strong>{t('share.hiddenByHand', { count: files.length })}</strong>
      <span>{formatList(language, listed)}</span>
      <span className={styles.answers}>
        <Button variant="default" onClick={() => onAnswer(false)}>
          {t('share.keepHidden')}
        </Button>
        <Button variant="default" onClick={() => onAnswer(true)}>
          {t('share.showToo')}
        </Button>
      </span>
    </div>
  )
}

import { Button } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { GrowingText } from '../kit/GrowingText.tsx'
import { toast } from '../kit/toast.ts'
import { textsAbout } from './drafts.ts'
import styles from './KeptTexts.module.css'

/** Where a record was that is not its reader's to see any more: what they were writing about it, to be copied. */
export function KeptTexts({ recordId }: { recordId: string }) {
  const { t } = useTranslation()
  const [texts] = useState(() => textsAbout(recordId))
  if (texts.length === 0) return null
  return (
    <section className={styles.kept} aria-labelledby="kept">
      <h2 id="kept" className={styles.title}>
        {t('draft.kept')}
      </h2>
      {texts.map((text) => (
        <div key={text} className={styles.text}>
          <GrowingText aria-label={t('draft.keptText')} value={text} readOnly maxRows={14} dir="auto" />
          {navigator.clipboard && (
            <Button
              variant="default"
              onClick={() => void navigator.clipboard.writeText(text).then(() => toast(t('draft.copied')))}
            >
              {t('draft.copy')}
            </Button>
          )}
        </div>
      ))}
    </section>
  )
}

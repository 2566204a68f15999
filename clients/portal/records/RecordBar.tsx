import { Button } from '@mantine/core'
import { IconDots, IconMessage } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Disclosure } from '../shell/Disclosure.tsx'
import styles from './RecordBar.module.css'

/** One entry of the bar's menu: a place to go or something to do. */
export type BarAction = { key: string; text: ReactNode; icon: ReactNode } & (
  | { href: string; download?: boolean }
  | { run: () => void }
)

export type RecordBarProps = {
  /** True when the viewer may write a note here. */
  mayComment: boolean
  actions: BarAction[]
}

function BarEntry({ action, onDone }: { action: BarAction; onDone: () => void }) {
  const content = (
    <>
      {action.icon}
      {action.text}
    </>
  )
  if ('href' in action) {
    return (
      <a href={action.href} download={action.download || undefined} onClick={onDone}>
        {content}
      </a>
    )
  }
  return (
    <button
      type="button"
      onClick={() => {
        onDone()
        action.run()
      }}
    >
      {content}
    </button>
  )
}

/** Brings the composer into view and puts the cursor there. */
function goToComposer() {
  const composer = document.getElementById('write-note')
  composer?.scrollIntoView({ block: 'center' })
  composer?.querySelector('textarea')?.focus({ preventScroll: true })
}

/** On a phone, at the foot of a record's page: the one thing people come to do, and the rest behind three dots. */
export function RecordBar({ mayComment, actions }: RecordBarProps) {
  const { t } = useTranslation()
  if (!mayComment && actions.length === 0) return null
  return (
    <div className={styles.bar} data-no-print>
      {mayComment && (
        <Button
          className={styles.write}
          leftSection={<IconMessage size={20} stroke={1.5} aria-hidden />}
          onClick={goToComposer}
        >
          {t('recordBar.writeNote')}
        </Button>
      )}
      {actions.length > 0 && (
        <div className={styles.more} data-alone={!mayComment || undefined}>
          <Disclosure
            className={styles.dots}
            label={t('recordBar.more')}
            button={<IconDots size={22} stroke={1.5} aria-hidden />}
          >
            {(close) => (
              <ul className={styles.actions}>
                {actions.map((action) => (
                  <li key={action.key}>
                    <BarEntry action={action} onDone={close} />
                  </li>
                ))}
              </ul>
            )}
          </Disclosure>
        </div>
      )}
    </div>
  )
}

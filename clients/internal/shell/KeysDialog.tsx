import { Modal } from '@mantine/core'
import { useReturnFocus } from '@parvis/clients-shared/kit/useReturnFocus.ts'
import { useTranslation } from 'react-i18next'
import styles from './KeysDialog.module.css'

const keys: [string, string[]][] = [
  ['palette', ['⌘', 'K']],
  ['search', ['/']],
  ['next', ['j']],
  ['previous', ['k']],
  ['open', ['Enter']],
  ['peek', ['Space']],
  ['unread', ['u']],
  ['close', ['Esc']],
  ['keys', ['?']],
]

/** Every key that does something. */
export function KeysDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation()
  useReturnFocus()
  return (
    <Modal
      opened
      onClose={onClose}
      title={<span className={styles.title}>{t('keys.title')}</span>}
      size="sm"
      closeButtonProps={{ 'aria-label': t('close') }}
    >
      <dl className={styles.keys}>
        {keys.map(([name, presses]) => (
          <div key={name}>
            <dt>{t(`keys.${name}`)}</dt>
            <dd dir="ltr">
              {presses.map((press) => (
                <kbd key={press}>{press}</kbd>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </Modal>
  )
}

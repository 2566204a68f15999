import { CloseButton } from '@mantine/core'
import { useSyncExternalStore } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './ToastRegion.module.css'
import { dismissToast, toastStore } from './toast.ts'

/** The ink bars at the foot of the page; once in every application. */
export function ToastRegion() {
  const toasts = useSyncExternalStore(toastStore.subscribe, toastStore.present)
  const { t } = useTranslation()
  return (
    <div className={styles.region} role="status" aria-live="polite" data-no-print>
      {toasts.map(({ id, message, action }) => (
        <div key={id} className={styles.toast}>
          <span className={styles.message}>{message}</span>
          {action && (
            <button
              type="button"
              className={styles.action}
              onClick={() => {
                action.run()
                dismissToast(id)
              }}
            >
              {action.label}
            </button>
          )}
          <CloseButton className={styles.close} size="sm" aria-label={t('close')} onClick={() => dismissToast(id)} />
        </div>
      ))}
    </div>
  )
}

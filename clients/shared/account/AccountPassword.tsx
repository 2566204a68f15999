import { IconEye, IconEyeOff } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { AccountField, type AccountFieldProps } from './AccountField.tsx'

/** A password on an account page; it can be shown. */
export function AccountPassword(props: Omit<AccountFieldProps, 'type' | 'end'>) {
  const { t } = useTranslation()
  const [shown, setShown] = useState(false)
  const Icon = shown ? IconEyeOff : IconEye
  return (
    <AccountField
      {...props}
      type={shown ? 'text' : 'password'}
      autoCapitalize="none"
      spellCheck={false}
      dir="ltr"
      end={
        <button
          type="button"
          aria-pressed={shown}
          aria-label={t('account.signIn.showPassword')}
          onClick={() => setShown(!shown)}
        >
          <Icon size={20} stroke={1.5} aria-hidden />
        </button>
      }
    />
  )
}

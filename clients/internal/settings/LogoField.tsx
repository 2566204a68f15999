import { Button, FileButton, Input } from '@mantine/core'
import { isolate } from '@parvis/clients-shared/language/isolate.ts'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './Branding.module.css'
import { drawLogo } from './drawLogo.ts'
import { placeOf } from './topics.ts'

export type LogoFieldProps = {
  /** Address of the picture; '' for none. */
  value: string
  error?: string
  disabled: boolean
  onChange: (url: string) => void
}

/** The firm's logo: any picture or drawing, of which the small picture is kept that stands here. */
export function LogoField({ value, error, disabled, onChange }: LogoFieldProps) {
  const { t } = useTranslation()
  const [fault, setFault] = useState('')
  const [isPale, setPale] = useState(false)
  async function choose(file: File | null) {
    if (!file) return
    const drawn = await drawLogo(file)
    if ('fault' in drawn) return setFault(t(`branding.fault.${drawn.fault}`, { name: isolate(file.name) }))
    setFault('')
    setPale(drawn.isPale)
    onChange(drawn.url)
  }
  function remove() {
    setFault('')
    setPale(false)
    onChange('')
  }
  return (
    <Input.Wrapper
      id={placeOf('logo')}
      className={styles.field}
      label={t('branding.logo')}
      labelElement="div"
      description={t('branding.logoHelp')}
      error={fault || error}
      inputWrapperOrder={['label', 'description', 'input', 'error']}
    >
      <div className={styles.logo}>
        {value && (
          <span className={styles.paper}>
            <img src={value} alt={t('branding.logoNow')} />
          </span>
        )}
        {!disabled && (
          <>
            <FileButton
              accept="image/png,image/jpeg,image/webp,image/svg+xml"
              onChange={(file) => void choose(file)}
              inputProps={{ 'aria-label': t('branding.choose') }}
            >
              {(props) => (
                <Button variant="default" {...props}>
                  {t(value ? 'branding.chooseAnother' : 'branding.choose')}
                </Button>
              )}
            </FileButton>
            {value && (
              <Button variant="default" onClick={remove}>
                {t('branding.remove')}
              </Button>
            )}
          </>
        )}
      </div>
      {isPale && (
        <p className={styles.warning} role="status">
          {t('branding.pale')}
        </p>
      )}
    </Input.Wrapper>
  )
}

import { Button, Radio, TextInput } from '@mantine/core'
import { toast } from '@parvis/clients-shared/kit/toast.ts'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './Embed.module.css'
import { type EmbedLook, embedSnippet, embedStyles } from './embedSnippet.ts'
import settingsStyles from './Settings.module.css'

type CopyableProps = { id: string; text: string; copied: string }

/** Something to copy: as a whole by its button, or by hand where the browser lets no page copy. */
function Copyable({ id, text, copied }: CopyableProps) {
  const { t } = useTranslation()
  return (
    <div className={styles.copyable}>
      <code id={id} dir="ltr">
        {text}
      </code>
      {navigator.clipboard && (
        <Button
          variant="default"
          aria-describedby={id}
          onClick={() => void navigator.clipboard.writeText(text).then(() => toast(copied))}
        >
          {t('signUpSettings.copy')}
        </Button>
      )}
    </div>
  )
}

/** How people come to the portal: its address, and a link or button for the firm's website. */
export function Embed({ portalUrl }: { portalUrl: string }) {
  const { t } = useTranslation()
  const [look, setLook] = useState<EmbedLook>('button')
  const [typed, setTyped] = useState<string | null>(null)
  const words = typed ?? t('signUpSettings.wordsDefault')
  const snippet = embedSnippet({ href: portalUrl, words, look })
  return (
    <div className={styles.sections}>
      <section className={settingsStyles.group} aria-labelledby="portal-address">
        <h2 id="portal-address">{t('signUpSettings.address')}</h2>
        <p>{t('signUpSettings.addressHelp')}</p>
        <Copyable id="portal-url" text={portalUrl} copied={t('signUpSettings.addressCopied')} />
      </section>
      <section className={settingsStyles.group} aria-labelledby="embed">
        <h2 id="embed">{t('signUpSettings.embed')}</h2>
        <p>{t('signUpSettings.embedHelp')}</p>
        <div className={styles.choices}>
          <Radio.Group label={t('signUpSettings.look')} value={look} onChange={(value) => setLook(value as EmbedLook)}>
            <div className={styles.looks}>
              {(['button', 'link'] as const).map((value) => (
                <Radio key={value} value={value} label={t(`signUpSettings.${value}`)} />
              ))}
            </div>
          </Radio.Group>
          <TextInput
            label={t('signUpSettings.words')}
            value={words}
            maxLength={60}
            onChange={({ currentTarget }) => setTyped(currentTarget.value)}
          />
        </div>
        <figure className={styles.preview}>
          <figcaption>{t('signUpSettings.preview')}</figcaption>
          <a href={portalUrl} target="_blank" rel="noreferrer" style={embedStyles[look]}>
            {words}
          </a>
        </figure>
        <Copyable id="embed-snippet" text={snippet} copied={t('signUpSettings.snippetCopied')} />
      </section>
    </div>
  )
}

import { Button, Radio, TextInput } from '@mantine/core'
import { toast } from '@parvis/clients-shared/kit/toast.ts'
import { useSession } from '@parvis/clients-shared/session/SessionProvider.tsx'
import { ownAccent } from '@parvis/schema/accent.ts'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './Embed.module.css'
import { type EmbedLook, embedSnippet, embedStyle } from './embedSnippet.ts'
import settingsStyles from './Settings.module.css'
import { placeOf } from './topics.ts'

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
  const { firm } = useSession()
  const colours = (firm.accent ?? ownAccent).light
  const snippet = embedSnippet({ href: portalUrl, words, look, colours })
  return (
    <div className={styles.sections}>
      <section className={settingsStyles.group} aria-labelledby={placeOf('address')}>
        <h2 id={placeOf('address')}>{t('signUpSettings.address')}</h2>
        <p>{t('signUpSettings.addressHelp')}</p>
        <Copyable id="portal-url" text={portalUrl} copied={t('signUpSettings.addressCopied')} />
      </section>
      <section className={settingsStyles.group} aria-labelledby={placeOf('embed')}>
        <h2 id={placeOf('embed')}>{t('signUpSettings.embed')}</h2>
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
          <a href={portalUrl} target="_blank" rel="noreferrer" style={embedStyle(look, colours)}>
            {words}
          </a>
        </figure>
        <Copyable id="embed-snippet" text={snippet} copied={t('signUpSettings.snippetCopied')} />
      </section>
    </div>
  )
}

import { FirmMark } from '@parvis/clients-shared/kit/FirmMark.tsx'
import { firmColours } from '@parvis/clients-shared/session/FirmColours.tsx'
import { accentOf, ownAccent } from '@parvis/schema/accent.ts'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './Branding.module.css'

type BrandPreviewProps = { name: string; logo: string; accent: string }

/** A piece of a page as clients will see it, light and dark. */
export function BrandPreview({ name, logo, accent }: BrandPreviewProps) {
  const { t } = useTranslation()
  const size = useSizeOf(logo)
  const firm = { name, logo: logo && size ? { url: logo, ...size } : null }
  return (
    <figure className={styles.preview}>
      <figcaption>{t('branding.preview')}</figcaption>
      <div className={styles.schemes}>
        {(['light', 'dark'] as const).map((scheme) => (
          <div
            key={scheme}
            data-mantine-color-scheme={scheme}
            className={styles.scheme}
            style={accent ? firmColours(accentOf(accent), scheme) : ownColours(scheme)}
          >
            <p className={styles.firm}>
              <FirmMark firm={firm} size={34} />
              <bdi>{name}</bdi>
            </p>
            <p>
              {t('branding.sample')} <span className={styles.link}>{t('branding.sampleLink')}</span>
            </p>
            <span className={styles.button}>{t('branding.sampleButton')}</span>
          </div>
        ))}
      </div>
    </figure>
  )
}

/** As the product is without a firm's colour, also while the page around is in one. */
function ownColours(scheme: 'light' | 'dark') {
  const { '--p-mark': _mark, '--p-on-mark': _onMark, ...colours } = firmColours(ownAccent, scheme)
  return { ...colours, '--p-mark': 'var(--p-text)', '--p-on-mark': 'var(--p-paper)' } as Record<`--${string}`, string>
}

/** How large a picture is, once it is there. */
function useSizeOf(url: string) {
  const [size, setSize] = useState<{ width: number; height: number } | null>(null)
  useEffect(() => {
    setSize(null)
    if (!url) return
    const picture = new Image()
    picture.onload = () => setSize({ width: picture.naturalWidth, height: picture.naturalHeight })
    picture.src = url
    return () => {
      picture.onload = null
    }
  }, [url])
  return size
}

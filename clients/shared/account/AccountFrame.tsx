import type { ReactNode } from 'react'
import { ColorSchemeSwitch } from '../kit/ColorSchemeSwitch.tsx'
import { FirmMark } from '../kit/FirmMark.tsx'
import { DocumentTitle } from '../session/DocumentTitle.tsx'
import { LocaleSwitch } from '../session/LocaleSwitch.tsx'
import { useSession } from '../session/SessionProvider.tsx'
import styles from './AccountFrame.module.css'

export type AccountFrameProps = {
  /** The page's heading; also the window's title. */
  title: string
  /** One line below the heading. */
  lead?: ReactNode
  children: ReactNode
}

/** The page before somebody is signed in: whose house it is, one task, and the language and light switches. */
export function AccountFrame({ title, lead, children }: AccountFrameProps) {
  const { firm } = useSession()
  return (
    <div className={styles.page}>
      <DocumentTitle>{title}</DocumentTitle>
      <header className={styles.head}>
        {firm.name && (
          <span className={styles.firm}>
            <FirmMark firm={firm} size={36} />
            <bdi>{firm.name}</bdi>
          </span>
        )}
        <div className={styles.switches} data-no-print>
          <LocaleSwitch />
          <ColorSchemeSwitch />
        </div>
      </header>
      <main className={styles.main}>
        <h1 className={styles.title}>{title}</h1>
        {lead && <p className={styles.lead}>{lead}</p>}
        {children}
      </main>
      {firm.ready && (
        <footer className={styles.foot}>
          <bdi>{firm.name}</bdi>
          {firm.address && (
            <>
              {' · '}
              <bdi>{firm.address}</bdi>
            </>
          )}
        </footer>
      )}
    </div>
  )
}

import { IconArrowBackUp, IconCode, IconGauge, IconHeartbeat, IconListTree, IconSchema } from '@tabler/icons-react'
import { addressOf, Link } from './address.tsx'
import styles from './Navigation.module.css'

export const pageTitles = {
  '': 'Query',
  schema: 'Schema by subgraph',
  plan: 'Query plans',
  health: 'Subgraph health',
  slow: 'Slow operations',
} as const
export type PageName = keyof typeof pageTitles

/** What stands in the navigation, also in a row on a phone. */
const shortTitles: Record<PageName, string> = {
  '': 'Query',
  schema: 'Schema',
  plan: 'Plans',
  health: 'Health',
  slow: 'Slow',
}

const icons: Record<PageName, typeof IconCode> = {
  '': IconCode,
  schema: IconSchema,
  plan: IconListTree,
  health: IconHeartbeat,
  slow: IconGauge,
}

/** The side of every page; on a phone a row above it. */
export function Navigation({ page }: { page: PageName | null }) {
  return (
    <div className={styles.side}>
      <p className={styles.product}>
        <span className={styles.mark} aria-hidden>
          P
        </span>
        Explorer
      </p>
      <nav aria-label="Explorer" className={styles.nav}>
        <ul>
          {Object.entries(shortTitles).map(([name, title]) => {
            const Icon = icons[name as PageName]
            return (
              <li key={name}>
                <Link to={addressOf(name)} className={styles.item} isCurrent={name === page}>
                  <Icon size={16} aria-hidden />
                  {title}
                </Link>
              </li>
            )
          })}
        </ul>
      </nav>
      <a className={styles.item} href="/app/">
        <IconArrowBackUp size={16} aria-hidden />
        Internal application
      </a>
    </div>
  )
}

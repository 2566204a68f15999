import { Link } from '@tanstack/react-router'
import type { PersonDrawer_PersonFragment } from '../gql/graphql.ts'
import { Activation } from './Activation.tsx'
import styles from './PersonDrawer.module.css'

type Person = Pick<PersonDrawer_PersonFragment, 'company' | 'activation' | 'invitedAt'>

/** The company somebody is of, which leads to its page, and how far they came. */
export function PersonPlace({ person: { company, activation, invitedAt } }: { person: Person }) {
  return (
    <div className={styles.place}>
      {company && (
        <Link to="/companies/$id" params={{ id: company.id }} search={{}}>
          <bdi>{company.name}</bdi>
        </Link>
      )}
      {activation && <Activation activation={activation} invitedAt={invitedAt} />}
    </div>
  )
}

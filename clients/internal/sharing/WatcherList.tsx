import { Button, Checkbox, TextInput } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { FieldError } from '@parvis/clients-shared/kit/FieldError.tsx'
import { isolate } from '@parvis/clients-shared/language/isolate.ts'
import { clean } from '@parvis/schema/texts/clean.ts'
import { IconArrowUpRight, IconSearch } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useQuery } from 'urql'
import { graphql } from '../gql/gql.ts'
import { type SharePerson, watcherObstacle } from '../records/shareSubject.ts'
import styles from './WatcherList.module.css'

const WatcherList_PeopleDocument = graphql(`
  query WatcherList_People($search: String, $companyId: ID!, $hasCompany: Boolean!) {
    colleagues: portalUsers(first: 100, filter: { search: $search, companyId: $companyId }) @include(if: $hasCompany) {
      nodes { id displayName jobTitle status accessType locale company { id name } }
    }
    anybody: portalUsers(first: 20, filter: { search: $search }) {
      nodes { id displayName jobTitle status accessType locale company { id name } }
    }
  }
`)

export type WatcherListProps = {
  requester: SharePerson | null
  watchers: SharePerson[]
  onChange: (watchers: SharePerson[]) => void
  error?: string
  /** Where whoever is not found can be invited: told what was looked for. */
  onInvite?: (text: string) => void
}

function merged(...lists: (readonly SharePerson[] | undefined)[]): SharePerson[] {
  return [...new Map(lists.flatMap((list) => list ?? []).map((person) => [person.id, person])).values()]
}

/** Who else may look: colleagues of the requester to tick. Others are listed where they are searched for, with the reason why not. */
export function WatcherList({ requester, watchers, onChange, error, onInvite }: WatcherListProps) {
  const { t } = useTranslation()
  const labelId = useId()
  const [text, setText] = useState('')
  const [search] = useDebouncedValue(clean.line(text), 200)
  const companyId = requester?.company?.id
  const [{ data }] = useQuery({
    query: WatcherList_PeopleDocument,
    variables: { search: search || null, companyId: companyId ?? '', hasCompany: Boolean(companyId) },
    pause: !requester,
  })
  const ticked = new Set(watchers.map(({ id }) => id))
  const chosenFirst = search ? [] : watchers
  const people = merged(chosenFirst, data?.colleagues?.nodes, data?.anybody?.nodes).filter(
    ({ id }) => id !== requester?.id,
  )
  const able = people.filter((person) => ticked.has(person.id) || !watcherObstacle(person, requester))
  const others = search ? people.filter((person) => !able.includes(person)) : []
  const listed = [...able, ...others]
  function toggle(person: SharePerson) {
    onChange(ticked.has(person.id) ? watchers.filter(({ id }) => id !== person.id) : [...watchers, person])
  }
  return (
    <div>
      <p className={styles.label} id={labelId}>
        {t('share.watchers')} <span>{t('optional')}</span>
      </p>
      {requester ? (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot scroll in every browser
        <div className={styles.box} role="group" aria-labelledby={labelId} data-error={Boolean(error) || undefined}>
          <TextInput
            variant="unstyled"
            className={styles.search}
            leftSection={<IconSearch size={15} />}
            placeholder={t('share.findPerson')}
            aria-label={t('share.findPerson')}
            value={text}
            onChange={({ currentTarget }) => setText(currentTarget.value)}
          />
          <ul className={styles.people}>
            {listed.map((person) => (
              <Watcher
                key={person.id}
                person={person}
                requester={requester}
                ticked={ticked.has(person.id)}
                onToggle={() => toggle(person)}
              />
            ))}
            {search && data && listed.length === 0 && (
              <li className={styles.none}>
                {t('nothingFound')}
                {onInvite && companyId && (
                  <Button variant="default" className={styles.invite} onClick={() => onInvite(search)}>
                    {t('share.invite', { text: isolate(search) })}
                  </Button>
                )}
              </li>
            )}
          </ul>
          <ManageClients requester={requester} others={others} search={search} />
        </div>
      ) : (
        <p className={styles.none}>{t('share.watchersLater')}</p>
      )}
      <FieldError>{error}</FieldError>
    </div>
  )
}

type WatcherProps = { person: SharePerson; requester: SharePerson; ticked: boolean; onToggle: () => void }

function Watcher({ person, requester, ticked, onToggle }: WatcherProps) {
  const { t } = useTranslation()
  const reasonId = useId()
  const obstacle = watcherObstacle(person, requester)
  const sameCompany = person.company?.id === requester.company?.id
  return (
    <li className={styles.row} data-obstacle={obstacle ?? undefined}>
      <Checkbox
        checked={ticked}
        // One who is named already can always be taken off.
        disabled={obstacle !== null && !ticked}
        onChange={onToggle}
        aria-describedby={obstacle ? reasonId : undefined}
        label={
          <>
            <bdi className={styles.name}>{person.displayName}</bdi>{' '}
            <bdi className={styles.about}>{sameCompany ? person.jobTitle : person.company?.name}</bdi>
          </>
        }
      />
      {obstacle && (
        <div className={styles.reason} id={reasonId}>
          {t(`share.obstacle.${obstacle}`, {
            displayName: person.displayName,
            company: requester.company?.name,
            requester: requester.displayName,
          })}
        </div>
      )}
    </li>
  )
}

type ManageClientsProps = { requester: SharePerson; others: SharePerson[]; search: string }

/** Why more people are not to be ticked, and the one link to where that is changed. */
function ManageClients({ requester, others, search }: ManageClientsProps) {
  const { t } = useTranslation()
  const [only] = others.length === 1 ? others : []
  const about = requester.company
    ? t('share.othersOnSearch')
    : t('share.obstacle.requesterWithoutCompany', { requester: requester.displayName })
  return (
    <p className={styles.manage}>
      {about}{' '}
      <Link
        to="/settings/client-portal/manage-clients"
        search={requester.company ? { person: only?.id, q: search } : { person: requester.id }}
        target="_blank"
      >
        {t('nav.manageClients')}
        <IconArrowUpRight size={14} aria-hidden data-directional />
      </Link>
    </p>
  )
}

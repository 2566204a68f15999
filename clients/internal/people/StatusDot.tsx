import { Button, Popover } from '@mantine/core'
import { FieldError } from '@parvis/clients-shared/kit/FieldError.tsx'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { PortalUserStatus } from '../gql/graphql.ts'
import styles from './StatusDot.module.css'
import { usePersonActions } from './usePersonActions.ts'

type Person = { id: string; displayName: string; version: number | null; status: PortalUserStatus }

/** What can be switched off, and on again. */
const turns: Partial<Record<PortalUserStatus, 'deactivate' | 'reactivate'>> = {
  ACTIVE: 'deactivate',
  INVITED: 'deactivate',
  INACTIVE: 'reactivate',
}

/** Where an account stands; an administrator switches it there, once it was said what that means. */
export function StatusDot({ person, isAdmin }: { person: Person; isAdmin: boolean }) {
  const { t } = useTranslation()
  const [opened, setOpened] = useState(false)
  const turn = turns[person.status]
  const words = (
    <>
      <span className={styles.dot} data-status={person.status} aria-hidden />
      {t(`words.personStatus.${person.status}`)}
    </>
  )
  if (!isAdmin || !turn) return <span className={styles.status}>{words}</span>
  return (
    <Popover opened={opened} onChange={setOpened} width={300} position="bottom-start" trapFocus returnFocus>
      <Popover.Target>
        <button
          type="button"
          className={styles.status}
          title={t(`person.${turn}`)}
          onClick={() => setOpened((present) => !present)}
        >
          {words}
        </button>
      </Popover.Target>
      <Popover.Dropdown aria-label={t(`person.${turn}Question`, { name: person.displayName })}>
        <Turn person={person} turn={turn} onDone={() => setOpened(false)} />
      </Popover.Dropdown>
    </Popover>
  )
}

type TurnProps = { person: Person; turn: 'deactivate' | 'reactivate'; onDone: () => void }

function Turn({ person, turn, onDone }: TurnProps) {
  const { t } = useTranslation()
  const { problem, ...actions } = usePersonActions(person)
  const meaning = turn === 'reactivate' ? 'reactivateMeans' : `deactivateMeans.${person.status}`
  return (
    <div className={styles.turn}>
      <p>{t(`person.${meaning}`, { name: person.displayName })}</p>
      <FieldError>{problem}</FieldError>
      <Button
        variant="default"
        onClick={async () => {
          if (await actions[turn]()) onDone()
        }}
      >
        {t(`person.${turn}`)}
      </Button>
    </div>
  )
}

import { Combobox, InputBase, useCombobox } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { FieldError } from '@parvis/clients-shared/kit/FieldError.tsx'
import { isolate } from '@parvis/clients-shared/language/isolate.ts'
import { clean } from '@parvis/schema/texts/clean.ts'
import { IconSelector } from '@tabler/icons-react'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useQuery } from 'urql'
import { graphql } from '../gql/gql.ts'
import { PersonAbout } from '../people/PersonAbout.tsx'
import styles from './RequesterSelect.module.css'
import { namingObstacle, type SharePerson } from './shareSubject.ts'

const RequesterSelect_PeopleDocument = graphql(`
  query RequesterSelect_People($search: String) {
    portalUsers(first: 30, filter: { search: $search }) {
      nodes { id displayName jobTitle status accessType locale company { id name } }
    }
  }
`)

export type RequesterSelectProps = {
  value: SharePerson | null
  onChange: (person: SharePerson) => void
  error?: string
  label?: string
  /** Where a dialog begins. */
  isFirst?: boolean
  /** Where whoever is not found can be invited: told what was looked for. */
  onInvite?: (text: string) => void
}

/** What the choice to invite somebody is called among ids. */
const inviting = 'invite'

function About({ person }: { person: SharePerson }) {
  return (
    <span className={styles.person}>
      <bdi className={styles.name}>{person.displayName}</bdi>
      <PersonAbout person={person} className={styles.about} />
    </span>
  )
}

function Choice({ person }: { person: SharePerson }) {
  const { t } = useTranslation()
  const obstacle = namingObstacle(person)
  return (
    <Combobox.Option value={person.id} disabled={obstacle !== null} className={styles.option}>
      <About person={person} />
      {obstacle && <span className={styles.reason}>{t(`share.obstacle.${obstacle}`)}</span>}
    </Combobox.Option>
  )
}

/** The one person who asked for it: found by name, username, email or company. */
export function RequesterSelect({ value, onChange, error, label, isFirst, onInvite }: RequesterSelectProps) {
  const { t } = useTranslation()
  const [text, setText] = useState('')
  const [search] = useDebouncedValue(clean.line(text), 200)
  const labelId = useId()
  const combobox = useCombobox({
    onDropdownClose() {
      combobox.resetSelectedOption()
      combobox.focusTarget()
      setText('')
    },
    onDropdownOpen: () => combobox.focusSearchInput(),
  })
  const [{ data, fetching }] = useQuery({
    query: RequesterSelect_PeopleDocument,
    variables: { search: search || null },
    pause: !combobox.dropdownOpened,
  })
  const people: SharePerson[] = data?.portalUsers?.nodes ?? []
  return (
    <div>
      <Combobox
        store={combobox}
        onOptionSubmit={(id) => {
          const person = people.find((each) => each.id === id)
          if (person) onChange(person)
          combobox.closeDropdown()
          if (id === inviting) onInvite?.(search)
        }}
      >
        <Combobox.Target targetType="button">
          <InputBase
            component="button"
            type="button"
            data-autofocus={isFirst || undefined}
            pointer
            multiline
            label={label ?? t('share.requester')}
            labelProps={{ id: labelId }}
            error={Boolean(error)}
            rightSection={<IconSelector size={15} />}
            rightSectionPointerEvents="none"
            onClick={() => combobox.toggleDropdown()}
          >
            {value ? <About person={value} /> : <span className={styles.placeholder}>{t('share.choosePerson')}</span>}
          </InputBase>
        </Combobox.Target>
        <Combobox.Dropdown>
          <Combobox.Search
            role="combobox"
            aria-expanded={combobox.dropdownOpened}
            value={text}
            onChange={({ currentTarget }) => {
              setText(currentTarget.value)
              combobox.resetSelectedOption()
            }}
            placeholder={t('share.findPerson')}
            aria-label={t('share.findPerson')}
          />
          <Combobox.Options className={styles.options} labelledBy={labelId}>
            {people.map((person) => (
              <Choice key={person.id} person={person} />
            ))}
            {people.length === 0 && !fetching && <Combobox.Empty>{t('nothingFound')}</Combobox.Empty>}
            {people.length === 0 && !fetching && search && onInvite && (
              <Combobox.Option value={inviting} className={styles.invite}>
                {t('share.invite', { text: isolate(search) })}
              </Combobox.Option>
            )}
          </Combobox.Options>
        </Combobox.Dropdown>
      </Combobox>
      <FieldError>{error}</FieldError>
    </div>
  )
}

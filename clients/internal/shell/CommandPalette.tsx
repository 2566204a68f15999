import { useReturnFocus } from '@parvis/clients-shared/kit/useReturnFocus.ts'
import { clean } from '@parvis/schema/texts/clean.ts'
import '@mantine/spotlight/styles.css'
import { useDebouncedValue } from '@mantine/hooks'
import { createSpotlight, Spotlight } from '@mantine/spotlight'
import { matching } from '@parvis/clients-shared/kit/matching.ts'
import { Reference } from '@parvis/clients-shared/records/Reference.tsx'
import {
  IconBuilding,
  IconFilePlus,
  IconFileText,
  IconFolder,
  IconInbox,
  IconScale,
  IconSearch,
  IconSettings,
  IconUser,
  IconUsers,
} from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useQuery } from 'urql'
import { graphql } from '../gql/gql.ts'
import { companiesSearch, manageClients } from '../people/manageClients.ts'
import styles from './CommandPalette.module.css'

const CommandPalette_SearchDocument = graphql(`
  query CommandPalette_Search($search: String!) {
    search(text: $search, first: 6) {
      contracts { id reference title company { id name } }
      matters { id reference title company { id name } }
      portalUsers { id displayName company { id name } }
      companies { id name }
    }
  }
`)

const [store, palette] = createSpotlight()

const commands = [
  { key: 'inbox', to: '/inbox', search: {}, icon: IconInbox },
  { key: 'contracts', to: '/contracts', search: {}, icon: IconFileText },
  { key: 'matters', to: '/matters', search: {}, icon: IconFolder },
  { key: 'clients', to: manageClients, search: {}, icon: IconUsers },
  { key: 'companies', to: manageClients, search: companiesSearch, icon: IconUsers },
  { key: 'staff', to: '/staff', search: {}, icon: IconScale },
  { key: 'settings', to: '/settings', search: {}, icon: IconSettings },
  { key: 'firmSettings', to: '/settings/firm', search: {}, icon: IconSettings },
  { key: 'branding', to: '/settings/branding', search: {}, icon: IconSettings },
  { key: 'workingCalendar', to: '/settings/working-calendar', search: {}, icon: IconSettings },
  { key: 'peopleSettings', to: '/settings/people', search: {}, icon: IconSettings },
  { key: 'portalSettings', to: '/settings/client-portal', search: {}, icon: IconSettings },
  { key: 'signUpSettings', to: '/settings/sign-up', search: {}, icon: IconSettings },
  { key: 'account', to: '/account', search: {}, icon: IconUser },
  { key: 'newContract', to: '/contracts', search: { create: 'contract' }, icon: IconFilePlus },
  { key: 'newMatter', to: '/matters', search: { create: 'matter' }, icon: IconFilePlus },
] as const

type Command = (typeof commands)[number]
/** A record, or somebody or something at home with the clients. */
type Found = {
  id: string
  reference?: string
  name: string
  company?: { name: string } | null
  icon: typeof IconFileText
  /** Where it opens. */
  address: { to: string; params?: { id: string }; search?: Record<string, string> }
}

type RecordNode = Pick<Found, 'id' | 'reference' | 'company'> & { title: string }

/** What is found of a search once it is long enough; nothing while it is still being typed. */
function useFound(text: string) {
  const [search] = useDebouncedValue(clean.line(text), 150)
  const [{ data, fetching }] = useQuery({
    query: CommandPalette_SearchDocument,
    variables: { search },
    pause: search.length < 2,
  })
  const found = search.length < 2 || clean.line(text) !== search ? undefined : data?.search
  const recordsOf = (nodes: readonly RecordNode[], to: string, icon: typeof IconFileText) =>
    nodes.map(({ title: name, ...each }): Found => ({ ...each, name, icon, address: { to, params: { id: each.id } } }))
  const records = [
    ...recordsOf(found?.contracts ?? [], '/contracts/$id', IconFileText),
    ...recordsOf(found?.matters ?? [], '/matters/$id', IconFolder),
  ]
  const companies = (found?.companies ?? []).map(
    (each): Found => ({
      ...each,
      icon: IconBuilding,
      address: { to: '/companies/$id', params: { id: each.id }, search: {} },
    }),
  )
  const people = (found?.portalUsers ?? []).map(
    ({ displayName: name, ...each }): Found => ({
      ...each,
      name,
      icon: IconUser,
      address: { to: manageClients, search: { person: each.id } },
    }),
  )
  // A kind is null while its part is away.
  const isPartAway = found != null && Object.values(found).includes(null)
  return { records, clients: [...companies, ...people], isPartAway, fetching }
}

function FoundGroup({ label, found }: { label: string; found: Found[] }) {
  const navigate = useNavigate()
  if (found.length === 0) return null
  return (
    <Spotlight.ActionsGroup label={label}>
      {found.map(({ id, reference, name, company, icon: Icon, address }) => (
        <Spotlight.Action key={id} onClick={() => void navigate(address)}>
          <span className={styles.found}>
            <Icon size={16} aria-hidden />
            {reference && <Reference>{reference}</Reference>}
            <bdi className={styles.name}>{name}</bdi>
            {company && <bdi className={styles.company}>{company.name}</bdi>}
          </span>
        </Spotlight.Action>
      ))}
    </Spotlight.ActionsGroup>
  )
}

function CommandGroup({ shown }: { shown: Command[] }) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  if (shown.length === 0) return null
  return (
    <Spotlight.ActionsGroup label={t('palette.goTo')}>
      {shown.map(({ key, to, search: parameters, icon: Icon }) => (
        <Spotlight.Action
          key={key}
          label={t(`palette.${key}`)}
          leftSection={<Icon size={16} aria-hidden />}
          onClick={() => void navigate({ to, search: parameters })}
        />
      ))}
    </Spotlight.ActionsGroup>
  )
}

/** Go to a page, find a record, a person or a company, or begin something, from anywhere. */
export function CommandPalette({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation()
  useReturnFocus()
  const [text, setText] = useState('')
  const { records, clients, isPartAway, fetching } = useFound(text)
  useEffect(() => {
    palette.open()
    return () => palette.close()
  }, [])
  const isMeant = matching(text)
  const meant = commands.filter(({ key }) => isMeant(t(`palette.${key}`)))
  const isEmpty = records.length + clients.length + meant.length === 0
  return (
    <Spotlight.Root
      store={store}
      query={text}
      onQueryChange={setText}
      onSpotlightClose={onClose}
      shortcut={null}
      scrollable
      maxHeight={420}
      overlayProps={{ color: '#1c1a17', backgroundOpacity: 0.44, blur: 0 }}
      title={t('nav.search')}
      classNames={{ header: 'p-visually-hidden' }}
    >
      <Spotlight.Search
        placeholder={t('palette.placeholder')}
        aria-label={t('palette.placeholder')}
        leftSection={<IconSearch size={18} />}
      />
      <Spotlight.ActionsList>
        {/* Whoever is named stands above what they asked for. */}
        <FoundGroup label={t('palette.people')} found={clients} />
        <FoundGroup label={t('nav.records')} found={records} />
        <CommandGroup shown={meant} />
        {isPartAway && <Spotlight.Empty>{t('palette.partAway')}</Spotlight.Empty>}
        {isEmpty && !isPartAway && !fetching && <Spotlight.Empty>{t('palette.nothing')}</Spotlight.Empty>}
      </Spotlight.ActionsList>
    </Spotlight.Root>
  )
}

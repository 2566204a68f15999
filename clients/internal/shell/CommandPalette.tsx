import { useReturnFocus } from '@parvis/clients-shared/kit/useReturnFocus.ts'
import '@mantine/spotlight/styles.css'
import { useDebouncedValue } from '@mantine/hooks'
import { createSpotlight, Spotlight } from '@mantine/spotlight'
import { Reference } from '@parvis/clients-shared/records/Reference.tsx'
import {
  IconFilePlus,
  IconFileText,
  IconFolder,
  IconInbox,
  IconSearch,
  IconSettings,
  IconUsers,
} from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useQuery } from 'urql'
import { graphql } from '../gql/gql.ts'
import styles from './CommandPalette.module.css'

const CommandPalette_SearchDocument = graphql(`
  query CommandPalette_Search($search: String!) {
    search(text: $search, first: 6) {
      contracts { id reference title company { id name } }
      matters { id reference title company { id name } }
    }
  }
`)

const [store, palette] = createSpotlight()
const manageClients = '/settings/client-portal/manage-clients'

const commands = [
  { key: 'inbox', to: '/inbox', search: {}, icon: IconInbox },
  { key: 'contracts', to: '/contracts', search: {}, icon: IconFileText },
  { key: 'matters', to: '/matters', search: {}, icon: IconFolder },
  { key: 'clients', to: manageClients, search: {}, icon: IconUsers },
  { key: 'companies', to: manageClients, search: { tab: 'companies' }, icon: IconUsers },
  { key: 'portalSettings', to: '/settings/client-portal', search: {}, icon: IconSettings },
  { key: 'newContract', to: '/contracts', search: { create: 'contract' }, icon: IconFilePlus },
  { key: 'newMatter', to: '/matters', search: { create: 'matter' }, icon: IconFilePlus },
] as const

type Found = {
  id: string
  reference: string
  title: string
  company: { name: string } | null
  to: string
  icon: typeof IconFileText
}

function RecordAction({ record: { id, reference, title, company, to, icon: Icon } }: { record: Found }) {
  const navigate = useNavigate()
  return (
    <Spotlight.Action onClick={() => void navigate({ to, params: { id } })}>
      <span className={styles.record}>
        <Icon size={16} aria-hidden />
        <Reference>{reference}</Reference>
        <bdi className={styles.title}>{title}</bdi>
        <bdi className={styles.company}>{company?.name}</bdi>
      </span>
    </Spotlight.Action>
  )
}

/** Go to a page, find a record by reference or title, or begin something, from anywhere. */
export function CommandPalette({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation()
  useReturnFocus()
  const navigate = useNavigate()
  const [text, setText] = useState('')
  const [search] = useDebouncedValue(text.trim(), 150)
  const [{ data, fetching }] = useQuery({
    query: CommandPalette_SearchDocument,
    variables: { search },
    pause: search.length < 2,
  })
  useEffect(() => {
    palette.open()
    return () => palette.close()
  }, [])
  const words = text.trim().toLocaleLowerCase()
  const matching = commands.filter(({ key }) => t(`palette.${key}`).toLocaleLowerCase().includes(words))
  const found = search.length < 2 || text.trim() !== search ? undefined : data?.search
  const records = [
    ...(found?.contracts ?? []).map((each) => ({ ...each, to: '/contracts/$id', icon: IconFileText })),
    ...(found?.matters ?? []).map((each) => ({ ...each, to: '/matters/$id', icon: IconFolder })),
  ]
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
        {records.length > 0 && (
          <Spotlight.ActionsGroup label={t('nav.records')}>
            {records.map((record) => (
              <RecordAction key={record.id} record={record} />
            ))}
          </Spotlight.ActionsGroup>
        )}
        {matching.length > 0 && (
          <Spotlight.ActionsGroup label={t('palette.goTo')}>
            {matching.map(({ key, to, search: parameters, icon: Icon }) => (
              <Spotlight.Action
                key={key}
                label={t(`palette.${key}`)}
                leftSection={<Icon size={16} aria-hidden />}
                onClick={() => void navigate({ to, search: parameters })}
              />
            ))}
          </Spotlight.ActionsGroup>
        )}
        {matching.length === 0 && records.length === 0 && !fetching && (
          <Spotlight.Empty>{t('palette.nothing')}</Spotlight.Empty>
        )}
      </Spotlight.ActionsList>
    </Spotlight.Root>
  )
}

import { matching } from '@parvis/clients-shared/kit/matching.ts'
import type { TFunction } from 'i18next'

/** A page of settings: where it is, and the settings on it, each with its texts under the same name below `texts`. */
type Topic = { key: string; to: string; texts: string; settings: readonly string[] }

/** Every page of settings, in the order they are listed. */
export const topics = [
  {
    key: 'firm',
    to: '/settings/firm',
    texts: 'firmSettings',
    settings: ['name', 'address', 'locale', 'currency', 'timeZone'],
  },
  { key: 'branding', to: '/settings/branding', texts: 'branding', settings: ['logo', 'accent'] },
  {
    key: 'workingCalendar',
    to: '/settings/working-calendar',
    texts: 'workingCalendar',
    settings: ['week', 'holidays'],
  },
  {
    key: 'clientPortal',
    to: '/settings/client-portal',
    texts: 'portalSettings',
    settings: [
      'attachmentsVisibleByDefault',
      'downloadOnlyAfterApproval',
      'mayUpload',
      'clientsMayComment',
      'clientsMayAddMilestones',
      'clientsMayEditMilestones',
    ],
  },
  {
    key: 'people',
    to: '/settings/people',
    texts: 'settings.people',
    settings: ['legalMayInviteClients', 'manageClients', 'companies', 'departments', 'staff'],
  },
  { key: 'signUp', to: '/settings/sign-up', texts: 'signUpSettings', settings: ['who', 'then', 'address', 'embed'] },
] as const satisfies readonly Topic[]

export type TopicKey = (typeof topics)[number]['key']

/** What is set on a page of its own. */
const ownPages: Record<string, { to: string; search?: Record<string, string> }> = {
  manageClients: { to: '/settings/client-portal/manage-clients' },
  companies: { to: '/settings/client-portal/manage-clients', search: { tab: 'companies' } },
  departments: { to: '/settings/client-portal/manage-clients', search: { tab: 'departments' } },
  staff: { to: '/staff' },
}

/** What a setting's place on its page is called. */
export const placeOf = (setting: string) => `setting-${setting}`

/** A setting that was found, as the list of them shows it. */
export type FoundSetting = {
  key: string
  label: string
  help: string
  address: { to: string; search?: Record<string, string>; hash?: string }
}
export type FoundTopic = { key: TopicKey; to: string; settings: FoundSetting[] }

/**
 * The topics with those of their settings that are meant by these words, all of them for none. A setting is found by its
 * name, by the sentence beside it and by other words people have for it, a topic by its own, which stands for all of its.
 */
export function findSettings(t: TFunction, search: string): FoundTopic[] {
  const isMeant = matching(search)
  return (topics as readonly (Topic & { key: TopicKey })[]).flatMap(({ key, to, texts, settings }) => {
    const topic = `${t(`settings.topic.${key}`)} ${t(`settings.topicHelp.${key}`)}`
    const shown = settings.map((setting) => ({
      key: setting,
      label: t(`${texts}.${setting}`),
      help: t(`${texts}.${setting}Help`),
      address: ownPages[setting] ?? { to, hash: placeOf(setting) },
    }))
    const found = shown.filter((each) =>
      isMeant(`${topic} ${each.label} ${each.help} ${t(`settings.words.${each.key}`)}`),
    )
    return found.length > 0 ? [{ key, to, settings: found }] : []
  })
}

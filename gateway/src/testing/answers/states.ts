import type { People, PersonKey } from './people.ts'

/** Whom the columns of the table are, in the order they stand in. */
export const columns = [
  'signed out',
  'ADMIN',
  'LEGAL',
  'requester',
  'watcher',
  'colleague',
  'other company',
  'inactive',
] as const
export type Column = (typeof columns)[number]

/** How a record stands to the portal, and who is who for it. */
export type State = {
  title: string
  /** The state whose answers are written out; this one's are told by what differs from them. */
  like?: string
  cast: Record<Exclude<Column, 'signed out'>, PersonKey>
  isPrivate?: boolean
  /** Null for a record that was never shown. */
  share: {
    isHidden?: boolean
    attachmentsVisible: boolean
    company: keyof People['companies'] | null
    hasWatchers?: boolean
  } | null
  /** Whether clients may write, add and open what the settings can forbid. */
  settingsRefuse?: boolean
  /** Whose mutations are tried in it: nobody's where each could only be answered as in the state it is like. */
  changes?: 'by everybody' | 'by clients'
  /** Asked for in the portal, not made by the legal team. */
  isFromPortal?: boolean
}

const staff = { ADMIN: 'admin', LEGAL: 'legal' } as const
const cast = {
  ...staff,
  requester: 'requester',
  watcher: 'watcher',
  colleague: 'colleague',
  'other company': 'stranger',
  inactive: 'inactive',
} as const
const shown = { attachmentsVisible: true, company: 'cedre', hasWatchers: true } as const

/** Every state of the share, and what changes it from outside. */
export const states: State[] = [
  { title: 'never shown', cast, share: null, changes: 'by everybody' },
  { title: 'shown', cast, share: shown, changes: 'by everybody' },
  { title: 'shown, attachments off', like: 'shown', cast, share: { ...shown, attachmentsVisible: false } },
  { title: 'hidden again', like: 'never shown', cast, share: { ...shown, isHidden: true }, changes: 'by clients' },
  { title: 'private and shown', like: 'shown', cast, share: shown, isPrivate: true, changes: 'by everybody' },
  {
    title: 'shown to a requester of no company',
    like: 'shown',
    cast: { ...cast, requester: 'alone' },
    share: { ...shown, company: null, hasWatchers: false },
  },
  {
    title: 'shown to a requester who is a guest now',
    like: 'shown to a requester of no company',
    cast: { ...cast, requester: 'guest' },
    share: { ...shown, company: null, hasWatchers: false },
  },
  {
    title: 'shown, its requester moved away',
    like: 'shown',
    cast: { ...cast, requester: 'movedRequester' },
    share: shown,
    changes: 'by clients',
  },
  { title: 'shown, its watcher moved away', like: 'shown', cast: { ...cast, watcher: 'movedWatcher' }, share: shown },
  {
    title: 'shown where the company shares everything, asked for in the portal',
    like: 'shown',
    cast: {
      ...staff,
      requester: 'sharingRequester',
      watcher: 'sharingWatcher',
      colleague: 'sharingColleague',
      'other company': 'stranger',
      inactive: 'sharingInactive',
    },
    share: { ...shown, company: 'harcourt' },
    isFromPortal: true,
    changes: 'by clients',
  },
  {
    title: 'shown, where the settings refuse clients',
    like: 'shown',
    cast,
    share: shown,
    settingsRefuse: true,
    changes: 'by clients',
  },
]

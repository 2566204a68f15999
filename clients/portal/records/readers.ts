/** Somebody outside the legal team, as others see them. */
export type Person = { id: string; displayName: string }

/** Somebody of the legal team who can be written to. */
export type StaffPerson = { displayName: string; email: string | null }

/** How a viewer of the portal came to see a record. */
export type ReaderRole = 'requester' | 'watcher' | 'colleague'

/** What a record page says about the people who see it. */
export type Readers = {
  role: ReaderRole
  /** Who asked for it, unless it is the viewer or nobody is known. */
  requester: Person | null
  /** The others who can see it, without the viewer and without the requester. */
  others: Person[]
}

/** Who sees a record beside the viewer, and as what the viewer sees it. */
export function readersOf({
  viewerId,
  requester,
  watchers,
}: {
  viewerId: string
  requester: Person | null | undefined
  watchers: readonly Person[]
}): Readers {
  const others = watchers.filter((person) => person.id !== viewerId && person.id !== requester?.id)
  if (requester?.id === viewerId) return { role: 'requester', requester: null, others }
  const role = watchers.some((person) => person.id === viewerId) ? 'watcher' : 'colleague'
  return { role, requester: requester ?? null, others }
}

/** Address that opens a letter to somebody of the legal team, about a record; none when it is not known. */
export function letterTo(person: StaffPerson, record: { reference: string; title: string }): string | undefined {
  if (!person.email) return undefined
  return `mailto:${person.email}?subject=${encodeURIComponent(`${record.reference} ${record.title}`)}`
}

/** What a kind of notification tells, whatever record it is about: `NOTE_ADDED` of `CONTRACT_NOTE_ADDED`. */
export const toldOf = (kind: string): string => kind.replace(/^(CONTRACT|MATTER)_/, '')

const places: Record<string, string> = {
  FILE_ADDED: 'attachments',
  MILESTONE_ADDED: 'milestones',
  MILESTONE_DUE: 'milestones',
  MILESTONE_OVERDUE: 'milestones',
  NOTE_ADDED: 'notes',
}

/** Where on its record's page the thing told about stands: a tab's or a section's name; the page itself when undefined. */
export const placeOf = (kind: string): string | undefined => places[toldOf(kind)]

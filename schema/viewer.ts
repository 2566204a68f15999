/** A language of the product. */
export type Locale = 'EN' | 'FR' | 'AR'

/** Which of the three addresses a request came in by: the internal application, the portal, or the open graph. */
export type Door = 'app' | 'portal' | 'graph'

/** What the portal shows and allows unless a record says otherwise, as it is now. */
export type PortalSettings = {
  attachmentsVisibleByDefault: boolean
  clientsMayComment: boolean
  clientsMayAddMilestones: boolean
  clientsMayEditMilestones: boolean
  attachmentControls: { mayUpload: boolean; mayDelete: boolean; downloadOnlyAfterApproval: boolean }
  legalMayInviteClients: boolean
}

/** A signed-in member of the legal team. */
export type StaffViewer = {
  kind: 'staff'
  id: string
  role: 'ADMIN' | 'LEGAL'
  locale: Locale
  /** What a label comes in that nobody wrote in the reader's language. */
  firmLocale: Locale
  /** Whose days things are due and contracts end by: `Asia/Beirut`. */
  firmTimeZone: string
  settings: PortalSettings
}

/** A signed-in portal user with their company as it is *now* (V1, V2, V4 are judged when reading). */
export type PortalViewer = {
  kind: 'portal'
  id: string
  accessType: 'CLIENT' | 'COLLABORATOR' | 'BOTH' | 'GUEST'
  companyId: string | null
  requestSharing: 'NONE' | 'EVERYONE'
  locale: Locale
  /** What a label comes in that nobody wrote in the reader's language. */
  firmLocale: Locale
  /** Whose days things are due and contracts end by: `Asia/Beirut`. */
  firmTimeZone: string
  settings: PortalSettings
}

export type Viewer = StaffViewer | PortalViewer

/**
 * As what a viewer sees a record: `INSIDE` as one of the legal team, `PARTY` through its share, and `ACTOR` only because
 * something on it is theirs to decide (V5).
 */
export type SeenAs = 'INSIDE' | 'PARTY' | 'ACTOR'

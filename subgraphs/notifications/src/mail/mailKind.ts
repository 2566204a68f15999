/** Every mail Parvis sends. A password link is an invitation again for somebody who never set a password. */
export type MailKind =
  | 'invitation'
  | 'passwordLink'
  | 'loginChanged'
  | 'loginChangeAsked'
  | 'deputy'
  | 'recordsHandedOver'
  | 'contractShared'
  | 'matterShared'
  | 'contractNote'
  | 'matterNote'

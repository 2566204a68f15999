/** Every mail Parvis sends. A password link is an invitation again for somebody who never set a password. */
export const mailKinds = ['invitation', 'passwordLink', 'contractShared', 'matterShared'] as const
export type MailKind = (typeof mailKinds)[number]

/**
 * Places where tests let a process die as by `kill -9`, to show that nothing is lost and nothing done twice. Each says what
 * has happened by then and what has not.
 */
export type CrashPoint =
  /** A change and its event are written, their transaction is open. */
  | 'change.beforeCommit'
  /** A mutation is committed; its subgraph has not answered. */
  | 'change.beforeAnswer'
  /** A mutation's subgraph has answered; its caller has not heard. */
  | 'gateway.beforeAnswer'
  /** A session stands in the table; its person has no cookie. */
  | 'session.beforeAnswer'
  /** The relay took deliveries; their consumer has not heard. */
  | 'outbox.claimed'
  /** A consumer accepted events; their deliveries still stand. */
  | 'outbox.accepted'
  /** An event stands in the inbox; its effect does not, and the transaction is open. */
  | 'inbox.inserted'
  /** An event had its effect; its relay has not heard. */
  | 'inbox.beforeAnswer'
  /** A mail's job is taken; the mail server has not heard. */
  | 'mail.taken'
  /** The mail server took a mail; we have not written it down. */
  | 'mail.handedOver'
  /** Reminders are written, their transaction is open. */
  | 'reminders.beforeCommit'
  /** An upload's last byte came; nobody has looked into it. */
  | 'upload.finished'
  /** An upload's bytes have their place; no row names them. */
  | 'upload.taken'
  /** The row that names an upload's bytes is committed; the upload is still there. */
  | 'upload.written'

type Listener = (passed: CrashPoint) => void
let listener: Listener | null = null

/** Says that the process came to this place. Nobody listens where work is done. */
export const crashPoint = (name: CrashPoint): void => listener?.(name)

/** Only tests listen, and end the process where CRASH_AT says so (testing/crashAt.ts). */
export function atCrashPoints(heard: Listener): void {
  listener = heard
}

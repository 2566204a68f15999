/** What an error says of its circumstances without a word of anybody. */
const circumstances = [
  'code',
  'errno',
  'syscall',
  'address',
  'port',
  'responseCode',
  'severity',
  'constraint_name',
  'table_name',
]
const maxDepth = 4
const maxTextLength = 2_000

/**
 * An error as our log writes it. Errors of libraries carry what people typed: drizzle's message ends with the parameters of
 * the statement, PostgreSQL quotes values and rows, mail servers quote addresses. So only known properties are kept, of
 * the stack its places, and of the message what holds no values.
 */
export function errorForLog(error: unknown, depth = 0): unknown {
  if (typeof error === 'string') return withoutAddresses(error)
  if (!(error instanceof Error)) return { type: typeof error }
  const found = error as Error & Record<string, unknown>
  const kept = circumstances.filter((name) => ['string', 'number'].includes(typeof found[name]))
  const cause = found.cause ?? found.originalError
  return {
    type: error.constructor.name,
    message: messageOf(found),
    ...Object.fromEntries(kept.map((name) => [name, found[name]])),
    stack: placesOf(error),
    ...(cause && depth < maxDepth ? { cause: errorForLog(cause, depth + 1) } : {}),
  }
}

function messageOf({ name, message, code }: Error & { code?: unknown }): string {
  // Class 22 is about data: "invalid input syntax for type uuid: …".
  if (name === 'PostgresError' && String(code).startsWith('22')) return 'a value was not of its form'
  return withoutAddresses(message.split('\nparams:')[0]!)
}

/** The lines that say where, not those that repeat the message. */
const placesOf = ({ stack = '' }: Error) =>
  stack
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .join('\n')

/** Mail servers quote whom they do not know. */
const withoutAddresses = (text: string) =>
  text.slice(0, maxTextLength).replace(/[^\s<>"'(),;:]+@[^\s<>"'(),;:]+/g, '…@…')

/** What the person at the terminal is told once everything runs. */
export type StartFacts = {
  publicUrl: string
  startedInMs: number
  demo: {
    accounts: readonly { login: string; door: string; who: string }[]
    password: string
    dataDirectory: string
  } | null
  /** Creates the first ADMIN and the firm; null once there is a firm. */
  setUpLink: string | null
  /** Things that work and should be otherwise. */
  warnings: string[]
}

/** One short page: the addresses, and who can sign in. */
export function startPage({ publicUrl, startedInMs, demo, setUpLink, warnings }: StartFacts): string {
  const addresses = [
    ['Client portal', '/portal/'],
    ['Internal app', '/app/'],
    ...(demo ? [['Mailbox', '/mailbox']] : []),
    ['Explorer', '/explorer/'],
  ]
  return [
    '',
    `Parvis is ready (${(startedInMs / 1000).toFixed(1)} s).`,
    '',
    ...addresses.map(([name, path]) => `  ${name!.padEnd(15)} ${publicUrl}${path}`),
    ...(demo ? accounts(demo) : []),
    ...(setUpLink ? ['', 'Create the first administrator with this link. It works once:', `  ${setUpLink}`] : []),
    ...(warnings.length ? ['', ...warnings] : []),
    '',
    demo ? `The data are in ${demo.dataDirectory}. Ctrl-C stops everything.` : 'Ctrl-C stops.',
    '',
  ].join('\n')
}

function accounts({ accounts, password }: NonNullable<StartFacts['demo']>): string[] {
  const names: Record<string, string> = { app: 'Internal app', portal: 'Client portal' }
  const width = Math.max(...accounts.map(({ login }) => login.length))
  return [
    '',
    `Demo accounts, all with the password ${password}`,
    '',
    ...accounts.map(({ door, login, who }) => `  ${(names[door] ?? door).padEnd(15)} ${login.padEnd(width)}   ${who}`),
  ]
}

import { parseArgs } from 'node:util'
import { StartError } from '@parvis/kernel/startError.ts'

/**
 * Runs a command that takes one directory and these flags. What is wrong with the arguments, and a StartError, is said
 * in one line, and it ends with 1.
 */
export async function runCommand(
  usage: string,
  flags: string[],
  run: (directory: string, given: Set<string>) => Promise<void>,
): Promise<void> {
  // By way of `exit`, which a database that was started for this listens to.
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(130))
  try {
    await run(...readArguments(usage, flags))
  } catch (error) {
    process.stderr.write(`${error instanceof StartError ? error.message : (error as Error).stack}\n`)
    process.exitCode = 1
  }
}

function readArguments(usage: string, flags: string[]): [directory: string, given: Set<string>] {
  const options = Object.fromEntries(flags.map((name) => [name, { type: 'boolean' as const }]))
  try {
    const { positionals, values } = parseArgs({ options, allowPositionals: true })
    const [directory, ...more] = positionals
    if (directory && more.length === 0) return [directory, new Set(Object.keys(values))]
  } catch {
    // A flag nobody knows.
  }
  throw new StartError(`Usage: ${usage}`)
}

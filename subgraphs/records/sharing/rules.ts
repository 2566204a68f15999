import { notFound } from '@parvis/kernel/graph/errors.ts'
import { dataRule } from '@parvis/kernel/graph/rules.ts'
import type DataLoader from 'dataloader'
import { recipientsRefusal } from './eligibility.ts'
import { readRecipients, type SharingContext, type ShowInput } from './showInPortal.ts'

/** The record is there for the viewer; hidden and missing are NOT_FOUND before anything else is said (§6). */
export function recordExists(kind: 'contract' | 'matter') {
  type Context = { loaders: Record<typeof kind, DataLoader<string, unknown>> }
  return dataRule(
    `${kind}Exists`,
    async (_parent: unknown, { input }: { input: Record<string, string> }, { loaders }: Context) => {
      return (await loaders[kind].load(input[`${kind}Id`]!)) ? true : notFound()
    },
  )
}

/** The same-company watcher rule (R2, R5–R8, R10, R14) on the input, before the resolver is reached. */
export const recipientsAreOfOneCompany = dataRule(
  'recipientsAreOfOneCompany',
  async (_parent: unknown, { input }: { input: ShowInput }, { loaders }: SharingContext) => {
    const recipients = await readRecipients({ loaders }, input)
    return recipientsRefusal(recipients) ?? true
  },
)

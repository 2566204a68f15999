import type { Locale } from '@parvis/schema/viewer.ts'
import { codeMessages, type MessageCode } from '@parvis/schema/words/words.ts'

/**
 * A domain "no" that a correct client can meet. Thrown by a command, whose transaction is rolled back by that, or
 * returned by a rule; `answerRefusals` turns it into `userErrors`.
 */
export class Refusal extends Error {
  readonly code: MessageCode
  /** Path of the input field at fault. */
  readonly field: string[] | null
  /** What the payload says besides, such as `{ contract }` with the present record after a CONFLICT. */
  readonly present: Record<string, unknown>

  constructor(code: MessageCode, options: { field?: string[]; present?: Record<string, unknown> } = {}) {
    super(code)
    this.code = code
    this.field = options.field ?? null
    this.present = options.present ?? {}
  }
}

/** Several at once, each at its field: what a list of things is refused for. */
export class Refusals extends Error {
  readonly refusals: readonly Refusal[]

  constructor(refusals: readonly Refusal[]) {
    super(refusals.map(({ code }) => code).join(' '))
    this.refusals = refusals
  }
}

type Resolver = (parent: unknown, args: unknown, context: { locale: Locale }, info: unknown) => unknown

/** Wraps a mutation's resolver and its rule: a Refusal from either becomes the payload's `userErrors`. */
export async function answerRefusals(
  resolve: Resolver,
  parent: unknown,
  args: unknown,
  context: { locale: Locale },
  info: unknown,
): Promise<unknown> {
  try {
    const payload = await resolve(parent, args, context, info)
    if (payload instanceof Error) throw payload
    return { userErrors: [], ...(payload as object) }
  } catch (error) {
    const refusals = error instanceof Refusal ? [error] : error instanceof Refusals ? error.refusals : null
    if (!refusals) throw error
    const messages = codeMessages[context.locale]
    return {
      ...Object.assign({}, ...refusals.map(({ present }) => present)),
      userErrors: refusals.map(({ code, field }) => ({ code, message: messages[code], field })),
    }
  }
}

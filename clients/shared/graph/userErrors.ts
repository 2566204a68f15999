/** A refusal of a mutation, as documents select it. */
export type UserErrorShown = { code: string; message: string; field: string[] | null }

/** Refusals by the path of the field at fault (`watcherIds`, `parties.0.name`); those about the whole under `''`. */
export function userErrorsByField(errors: readonly UserErrorShown[]): Record<string, string> {
  const byField: Record<string, string> = {}
  for (const { field, message } of errors) {
    const key = field?.join('.') ?? ''
    byField[key] = byField[key] ? `${byField[key]} ${message}` : message
  }
  return byField
}

/** True when one of the refusals carries the code. */
export function hasUserError(errors: readonly UserErrorShown[], code: string): boolean {
  return errors.some((each) => each.code === code)
}

/** The parts of `values` that differ from `before`, compared by content. */
export function changes<Values extends object>(values: Values, before: Values): Partial<Values> {
  const keys = Object.keys(values) as (keyof Values)[]
  return Object.fromEntries(
    keys.filter((key) => JSON.stringify(values[key]) !== JSON.stringify(before[key])).map((key) => [key, values[key]]),
  ) as Partial<Values>
}

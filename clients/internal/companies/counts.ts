/** A number as lists count it; `capped`: there are more. */
export type Count = { value: number; capped: boolean }

const none: Count = { value: 0, capped: false }

/** Both kinds of records together. */
export const sum = (...counts: (Count | null | undefined)[]): Count =>
  counts.reduce<Count>(
    (all, one) => ({ value: all.value + (one?.value ?? 0), capped: all.capped || (one?.capped ?? false) }),
    none,
  )

/** What is left of all records of a company beside those somebody sees anyway; of a number with a limit at least. */
export const without = (all: Count, own: Count): Count => ({
  value: Math.max(0, all.value - own.value),
  capped: all.capped,
})

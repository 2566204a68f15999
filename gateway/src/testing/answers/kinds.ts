/** What an answer is made of, without what it says. */
export type Answered = {
  data: unknown
  errors: readonly { path?: readonly (string | number)[]; extensions?: Record<string, unknown> }[]
}
/** A kind of answer and, of a list the world knows, whose it is. */
type Found = { kind: string; letter: string | null }
type Letters = ReadonlyMap<string, string>

export type Known = {
  /** Items of lists, by id; those without a letter are all one. */
  letters: Letters
  /** Other items are left out. */
  isNothingElse?: boolean
  /** Nothing else was asked for: whatever went wrong is about this. */
  isAlone?: boolean
}

/**
 * The kind of answer at the end of a path: `value`, `null`, `absent` where there is nothing that could have it, `empty`
 * for a list without items, or a code. Of items the world knows, letters say which have it. Null when another field
 * that was asked for went wrong and took this one along.
 */
export function kindAt(answered: Answered, path: readonly string[], known: Known): string | null {
  const found = follow(answered, { value: answered.data, at: [], rest: path, letter: null }, known)
  return found.some(({ kind }) => kind === lost) ? null : written(found, path)
}

const lost = 'lost'

type Step = { value: unknown; at: (string | number)[]; rest: readonly string[]; letter: string | null }

function follow(answered: Answered, { value, at, rest, letter }: Step, known: Known): Found[] {
  if (value === null || value === undefined) {
    const [next, ...further] = rest
    // Without data the root field is null as well.
    if (!at.length) return follow(answered, { value: null, at: [next!], rest: further, letter }, known)
    // Somebody of a union's other type was not asked for this.
    if (value === undefined && !codeAt(answered, at, known)) return []
    return [{ kind: codeAt(answered, at, known) ?? (rest.length ? 'absent' : 'null'), letter }]
  }
  if (Array.isArray(value)) {
    if (!value.length && !(known.isNothingElse && letter === null)) return [{ kind: 'empty', letter }]
    return value.flatMap((item, index) => {
      const own = known.letters.get((item as { id?: string } | null)?.id ?? '') ?? letter
      if (known.isNothingElse && own === null && !codeAt(answered, [...at, index], known)) return []
      return follow(answered, { value: item, at: [...at, index], rest, letter: own }, known)
    })
  }
  const [next, ...further] = rest
  if (next === undefined) return [{ kind: 'value', letter }]
  return follow(
    answered,
    { value: (value as Record<string, unknown>)[next], at: [...at, next], rest: further, letter },
    known,
  )
}

/** The code of what went wrong at this place; `lost` when it went because of something below. */
function codeAt({ errors }: Answered, at: (string | number)[], { isAlone }: Known): string | null {
  const here = errors.filter(({ path = [at[0]!] }) => at.every((step, index) => path[index] === step))
  const own = here.filter(({ path = [] }) => isAlone || path.length <= at.length)
  if (here.length && !own.length) return lost
  return [...new Set(own.map(({ extensions }) => String(extensions?.code)))].sort().join(' ') || null
}

function written(found: Found[], path: readonly string[]): string {
  if (!found.length) return 'absent'
  const kinds = Map.groupBy(found, ({ kind }) => kind)
  const names = [...kinds.keys()].sort()
  const lettersOf = (of: Found[]) => [...new Set(of.map(({ letter }) => letter ?? ''))].sort().join('')
  // Which items there are is said once, at their ids.
  const isWho = path.at(-1) === 'id'
  if (names.length === 1 && !(isWho && names[0] === 'value')) return names[0]!
  return names
    .map((name) => {
      const those = lettersOf(kinds.get(name)!)
      return name === 'value' && those ? those : `${name}${those && ` ${those}`}`
    })
    .join(', ')
}

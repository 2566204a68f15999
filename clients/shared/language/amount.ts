import { clean } from '@parvis/schema/texts/clean.ts'

/** Why a text is not an amount: no number, more decimals than its currency has, or more than 16 digits before them. */
export type AmountFault = 'notNumber' | 'decimals' | 'tooLarge' | 'ambiguous'

/** What a text says: an amount as the graph takes it, why it is none, or the two amounts it may mean. */
export type ReadAmount = { amount: string } | { fault: AmountFault; readings?: [thousands: string, decimals: string] }

const maxWholeDigits = 16

/** True for `1 240 000`: one to three digits, then threes, one mark between them all. */
function isGrouped(groups: string[], marks: string[]): boolean {
  const [first = '', ...threes] = groups
  const oneMark = new Set(marks).size === 1 && marks[0] !== '٫'
  return oneMark && /^[1-9]\d{0,2}$/.test(first) && threes.every((group) => group.length === 3)
}

/** The whole number before the decimals, or null when its marks stand where no thousands are. */
function wholeOf(groups: string[], marks: string[]): string | null {
  return marks.length === 0 || isGrouped(groups, marks) ? groups.join('') : null
}

/**
 * Reads an amount as people write it in English, French and Arabic, and gives it as the graph takes it (`1000.50`).
 * Thousands are set apart by spaces, commas, points, apostrophes or `٬`, decimals by a point, a comma or `٫`. `decimals`
 * is how many the currency has. Where it has two, three digits after one mark are thousands: `1.000` is a thousand. Where
 * it has three, `12.500` may be twelve and a half as well: both readings are given, for the person to choose. What cannot
 * be read in any way is a fault, never a guess.
 */
export function parseAmount(text: string, decimals = 2): ReadAmount {
  const read = clean.figures(text).replaceAll('،', ',').replaceAll('’', "'")
  if (!/^\d+(?:[ ,.'٬٫]\d+)*$/.test(read)) return { fault: 'notNumber' }
  const groups = read.split(/[^\d]/)
  const marks: string[] = read.match(/[^\d]/g) ?? []
  if (wholeOf(groups, marks) !== null) {
    const isOneMark = marks.length === 1 && ',.'.includes(marks[0]!)
    if (isOneMark && decimals >= 3) return { fault: 'ambiguous', readings: [groups.join(''), groups.join('.')] }
    return checked(groups.join(''), '', decimals)
  }
  const mark = marks.at(-1)!
  const whole = wholeOf(groups.slice(0, -1), marks.slice(0, -1))
  if (whole === null || !'.,٫'.includes(mark) || marks.indexOf(mark) < marks.length - 1) return { fault: 'notNumber' }
  return checked(whole, groups.at(-1)!, decimals)
}

function checked(digits: string, part: string, decimals: number): ReadAmount {
  if (part.length > decimals) return { fault: 'decimals' }
  const whole = digits.replace(/^0+(?=\d)/, '')
  if (whole.length > maxWholeDigits) return { fault: 'tooLarge' }
  return { amount: part ? `${whole}.${part}` : whole }
}

/** The same for a share of something: more than 0, at most 100. */
export function parsePercentage(text: string): { amount: string } | { fault: 'percentage' } {
  const parsed = parseAmount(text)
  if ('fault' in parsed) return { fault: 'percentage' }
  const value = Number(parsed.amount)
  return value > 0 && value <= 100 ? parsed : { fault: 'percentage' }
}

/** What is sent of a field with a number: null when it is empty; what cannot be read as it is, for the server to refuse. */
export function sentAmount(text: string): string | null {
  const parsed = parseAmount(text)
  return 'amount' in parsed ? parsed.amount : clean.figures(text) || null
}

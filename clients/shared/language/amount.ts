/** Why a text is not an amount: no number that can be read in one way, a third decimal, or more than 16 digits before the decimals. */
export type AmountFault = 'notNumber' | 'decimals' | 'tooLarge'

const maxWholeDigits = 16

/** Latin digits for Arabic-Indic and Persian ones, without the marks of direction that come along when copied. */
function latin(text: string): string {
  return text
    .replaceAll(/[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/g, '')
    .replaceAll(/[٠-٩]/g, (digit) => `${digit.charCodeAt(0) - 0x0660}`)
    .replaceAll(/[۰-۹]/g, (digit) => `${digit.charCodeAt(0) - 0x06f0}`)
    .replaceAll('،', ',')
    .replaceAll(/\s/g, ' ')
    .replaceAll('’', "'")
    .trim()
}

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
 * Thousands are set apart by spaces, commas, points, apostrophes or `٬`, decimals by a point, a comma or `٫`. There are
 * at most two decimals, so that three digits after one mark are thousands: `1,000` and `1.000` are a thousand. What
 * cannot be read in one way only is a fault, never a guess.
 */
export function parseAmount(text: string): { amount: string } | { fault: AmountFault } {
  const read = latin(text)
  if (!/^\d+(?:[ ,.'٬٫]\d+)*$/.test(read)) return { fault: 'notNumber' }
  const groups = read.split(/[^\d]/)
  const marks: string[] = read.match(/[^\d]/g) ?? []
  if (wholeOf(groups, marks) !== null) return checked(groups.join(''), '')
  const mark = marks.at(-1)!
  const whole = wholeOf(groups.slice(0, -1), marks.slice(0, -1))
  if (whole === null || !'.,٫'.includes(mark) || marks.indexOf(mark) < marks.length - 1) return { fault: 'notNumber' }
  return checked(whole, groups.at(-1)!)
}

function checked(digits: string, decimals: string): { amount: string } | { fault: AmountFault } {
  if (decimals.length > 2) return { fault: 'decimals' }
  const whole = digits.replace(/^0+(?=\d)/, '')
  if (whole.length > maxWholeDigits) return { fault: 'tooLarge' }
  return { amount: decimals ? `${whole}.${decimals}` : whole }
}

/** The same for a share of something: more than 0, at most 100. */
export function parsePercentage(text: string): { amount: string } | { fault: 'percentage' } {
  const parsed = parseAmount(text)
  if ('fault' in parsed) return { fault: 'percentage' }
  const value = Number(parsed.amount)
  return value > 0 && value <= 100 ? parsed : { fault: 'percentage' }
}

/** What is sent of a field with an amount: null when it is empty; what cannot be read as it is, for the server to refuse. */
export function sentAmount(text: string): string | null {
  const parsed = parseAmount(text)
  return 'amount' in parsed ? parsed.amount : text.trim() || null
}

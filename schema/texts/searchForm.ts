/*
 * What search compares, instead of texts as they are written. The database keeps it beside the texts, the browser and the
 * subgraphs make it of what is searched for; both are made of the lists below, and a test compares them sign by sign.
 */

/** Signs that are taken for the one that stands first. */
const same = [
  'اٱٲٳ',
  'يىیېےۍ',
  'هةہۃھە',
  'كکڪ',
  '0٠۰',
  '1١۱',
  '2٢۲',
  '3٣۳',
  '4٤۴',
  '5٥۵',
  '6٦۶',
  '7٧۷',
  '8٨۸',
  '9٩۹',
  '.٫۔',
  ',،٬',
  ';؛',
  '?؟',
  '%٪',
  'dđð',
  'hħ',
  'iı',
  'lł',
  'oø',
  'tŧ',
  'σς',
  "'‘’‚‛ʻʼ′",
  '"“”„‟«»',
  '-‐‒–—―−',
].map((signs) => [...signs])

/** Signs that are written as several. */
const several = { ß: 'ss', æ: 'ae', œ: 'oe', þ: 'th' }

/**
 * What is left out, from one sign to another: accents and vowel signs of Latin, Greek, Cyrillic, Hebrew and Arabic, the
 * Arabic stroke that only lengthens, and everything nobody sees.
 */
const leftOut = [
  [0x00ad, 0x00ad],
  [0x0300, 0x036f],
  [0x0483, 0x0487],
  [0x0591, 0x05bd],
  [0x05bf, 0x05bf],
  [0x05c1, 0x05c2],
  [0x05c4, 0x05c5],
  [0x05c7, 0x05c7],
  [0x0610, 0x061a],
  [0x061c, 0x061c],
  [0x0640, 0x0640],
  [0x064b, 0x065f],
  [0x0670, 0x0670],
  [0x0674, 0x0674],
  [0x06d6, 0x06dc],
  [0x06df, 0x06e8],
  [0x06ea, 0x06ed],
  [0x0898, 0x089f],
  [0x08ca, 0x08e1],
  [0x08e3, 0x08ff],
  [0x115f, 0x1160],
  [0x17b4, 0x17b5],
  [0x180b, 0x180f],
  [0x1ab0, 0x1aff],
  [0x1dc0, 0x1dff],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x206f],
  [0x20d0, 0x20f0],
  [0x2800, 0x2800],
  [0xfe00, 0xfe0f],
  [0xfe20, 0xfe2f],
  [0xfeff, 0xfeff],
  [0xfff0, 0xfffc],
  [0xe0000, 0xe0fff],
] as const

const isLeftOut = new RegExp(
  `[${leftOut.map((ends) => ends.map((code) => `\\u{${code.toString(16)}}`).join('-')).join('')}]`,
  'gu',
)
const taken = new Map<string, string>([
  ...same.flatMap(([first, ...others]) => others.map((sign): [string, string] => [sign, first!])),
  ...Object.entries(several),
])
const isTaken = new RegExp(`[${[...taken.keys()].join('')}]`, 'gu')

/**
 * A text as search compares it: presentation forms, full-width signs and ligatures as plain letters, small letters, no
 * accents, Latin digits, one form of each Arabic and Persian letter.
 */
export const searchForm = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(isLeftOut, '')
    .replace(isTaken, (sign) => taken.get(sign)!)
    .normalize('NFC')

/** The words of a search, each as texts are searched for it. */
export const searchWords = (search: string): string[] => searchForm(search).split(/\s+/).filter(Boolean)

const inSql = (code: number) => `\\U${code.toString(16).padStart(8, '0')}`
const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`

/** The same as an SQL expression of a text named `value`. Immutable, so tables and indexes may hold what it makes. */
export function searchFormInSql(): string {
  const lower = `lower(normalize(value, NFKD) collate "und-x-icu") collate "default"`
  const left = `regexp_replace(${lower}, '[${leftOut.map((ends) => ends.map(inSql).join('-')).join('')}]', '', 'g')`
  const single = [...taken].filter(([, sign]) => sign.length === 1)
  const from = single.map(([sign]) => sign).join('')
  const to = single.map(([, sign]) => sign).join('')
  const translated = `translate(${left}, ${quoted(from)}, ${quoted(to)})`
  const spelled = Object.entries(several).reduce(
    (text, [sign, signs]) => `replace(${text}, ${quoted(sign)}, ${quoted(signs)})`,
    translated,
  )
  // Latin letters without accents need no more, and most texts are of those.
  return `case when octet_length(value) = length(value) then lower(value collate "C") collate "default" else normalize(${spelled}, NFC) end`
}

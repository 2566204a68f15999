import { expect, it } from 'vitest'
import { clean } from './clean.ts'

it.each([
  ['a space of no width', '\u200b'],
  ['the blank of braille', '\u2800\u2800'],
  ['fillers of Hangul', '\u3164\u115f\u1160\uffa0'],
  ['marks of direction', '\u200e\u200f\u061c'],
  ['isolates around nothing', '\u2068\u2069'],
  ['joiners', '\u200c\u200d\u2060\ufeff'],
  ['selectors and tags', '\ufe0f\u180b\u{e0041}'],
  ['a soft hyphen', '\u00ad'],
  ['spaces of every width', ' \u00a0\u2003\u3000\u202f'],
  ['line breaks', '\r\n\u2028\u0085'],
  ['an accent on nothing', ' \u0301'],
  ['what stood for a picture', '\ufffc'],
  ['a sign that is none', '\ufdd0'],
  ['a blank of hieroglyphs and of music', '\u{13441}\u{1d159}'],
])('%s shows nothing, so it is nothing', (_what, text) => {
  expect([clean.line(text), clean.lines(text)]).toEqual(['', ''])
})

it.each(['.', '1', 'م', '❤️', '🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}', '漢', '…', '\ue000'])(
  '%s shows something, so it stays as it is',
  (text) => {
    expect([clean.line(text), clean.lines(text)]).toEqual([text, text])
  },
)

it('a line loses the marks that were copied along, and keeps those that letters want', () => {
  expect(clean.line('\u2068Groupe\u2069 \u202aCèdre\u202c\u200f')).toBe('Groupe Cèdre')
  expect(clean.line('\ufeffRi\u00adma\u200b Had\u2060dad')).toBe('Rima Haddad')
  expect(clean.line('Joe\u0308lle')).toBe('Joëlle')
  expect(clean.line('می\u200cخواهم (م.م.)\u200f 12')).toBe('می\u200cخواهم (م.م.)\u200f 12')
  expect(clean.line('1446 ه\u200d')).toBe('1446 ه\u200d')
})

it('several lines keep their lines, whatever program broke them', () => {
  expect(clean.lines('\n One\r\ntwo\rthree\u2028four\vfive\n\n')).toBe('One\ntwo\nthree\nfour\nfive')
  expect(clean.lines('⁨Rima⁩ said:\n\tyes\u0000')).toBe('Rima said:\n yes')
})

it.each([
  '\u2068rima@cedre.example\u2069',
  '\u200frima@cedre.example\u200f',
  ' rima@cedre\u200b.example\u00a0',
  'rima\u00ad@cedre.example\ufeff\n',
  'ｒｉｍａ＠cedre．example',
])('%j is the address rima@cedre.example', (text) => {
  expect(clean.login(text)).toBe('rima@cedre.example')
})

it('a login is composed, keeps its case, and is not made of two', () => {
  expect(clean.login('E\u0301lise')).toBe('Élise')
  expect(clean.login('rima haddad\tx')).toBe('rima haddad x')
})

it.each([
  ['\u200f1\u200e2\u061c.5\u200b0\u2069', '12.50'],
  ['\u280012\u2800', '12'],
  ['\ufeff1\u202f240\u00a0000\n', '1 240 000'],
  ['١٢٫۳۴１', '12٫341'],
  ['1\u00ad240\u2060', '1240'],
  ['100¹', '100¹'],
  ['½', '½'],
  ['\u200b\u2800\n', ''],
])('%j as a number or a day is %j', (text, figures) => {
  expect(clean.figures(text)).toBe(figures)
})

it('a password is the same in every normal form', () => {
  const typed = 'Crème ﬁne №1'
  const forms = ['NFC', 'NFD', 'NFKC', 'NFKD'].map((form) => clean.password(typed.normalize(form)))
  expect(new Set(forms).size).toBe(1)
  expect(clean.password(' as it is ')).toBe(' as it is ')
})

it('a text of nothing but spaces, as long as a request may be, takes no time', () => {
  const started = performance.now()
  clean.line(`x${' '.repeat(1_000_000)}x`)
  clean.lines(`x${' '.repeat(1_000_000)}\u200f`)
  expect(performance.now() - started).toBeLessThan(2_000)
})

import { describe, expect, it } from 'vitest'
import { readList } from './readList.ts'
import { readText } from './readText.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)
const utf16 = (text: string) => new Uint8Array([0xff, 0xfe, ...Buffer.from(text, 'utf16le')])
/** One byte a letter, as the code page has it. */
function codePage(text: string, encoding: 'windows-1252' | 'windows-1256'): Uint8Array {
  const letters = [...new TextDecoder(encoding).decode(Uint8Array.from({ length: 256 }, (_, byte) => byte))]
  return Uint8Array.from([...text], (letter) => letters.indexOf(letter))
}

const people = (text: string) =>
  readList(text, { locale: 'EN' }).people.map(({ person: { firstName, lastName, email, companyName } }) =>
    [firstName, lastName, email, companyName ?? '-'].join('|'),
  )

const french =
  'Prénom;Nom;Courriel;Société\r\nÉlodie;Lefèvre;elodie@cedre.example;"Groupe Cèdre; SAL"\r\nRené;Noël;rene@cedre.example;\r\n'
const frenchPeople = ['Élodie|Lefèvre|elodie@cedre.example|Groupe Cèdre; SAL', 'René|Noël|rene@cedre.example|-']
const arabic =
  'الاسم الأول,اسم العائلة,البريد الإلكتروني,الشركة\nنور,خليل,nour@arz.example,شركة الأرز\nسمير,خليل,samir@arz.example,\n'
const arabicPeople = ['نور|خليل|nour@arz.example|شركة الأرز', 'سمير|خليل|samir@arz.example|-']

describe('a list is read as it was written', () => {
  it.each([
    ['UTF-8', utf8],
    ['UTF-8 with its mark', (text: string) => new Uint8Array([0xef, 0xbb, 0xbf, ...utf8(text)])],
    ['UTF-16', utf16],
  ] as const)('in %s', (_, encoded) => {
    expect(people(readText(encoded(french)).text)).toEqual(frenchPeople)
    expect(people(readText(encoded(arabic)).text)).toEqual(arabicPeople)
    expect(readText(encoded(french)).guessed).toBeNull()
  })

  it('in the Western and the Arabic code page, which are told apart, or said by the reader', () => {
    expect(readText(codePage(french, 'windows-1252'))).toEqual({ text: french, guessed: 'windows-1252' })
    expect(readText(codePage(arabic, 'windows-1256'))).toEqual({ text: arabic, guessed: 'windows-1256' })
    const wrong = readText(codePage(arabic, 'windows-1256'), 'windows-1252')
    expect(wrong.guessed).toBe('windows-1252')
    expect(wrong.text).not.toBe(arabic)
  })

  it('as cells that were copied, with commas and line breaks inside, marks, and empty rows', () => {
    const pasted =
      'First name\tLast name\tEmail\tCompany\r\n\u2068Maya\u2069\tSaab\t\u200fmaya@list.example\u200e\t"Saab, Sons\nand ""Daughters"""\r\n\t\t\t\r\nZiad\tSaab\tziad@list.example\t\r\n'
    const list = readList(pasted, { locale: 'EN' })
    expect(list.people.map(({ row }) => row)).toEqual([2, 4])
    expect(people(pasted)).toEqual([
      'Maya|Saab|maya@list.example|Saab, Sons and "Daughters"',
      'Ziad|Saab|ziad@list.example|-',
    ])
  })

  it('with the separator Excel writes above, and with a mark before the first name', () => {
    expect(people('sep=;\r\n\ufeffFirst name;Last name;Email\r\nA;B;a@b.example')).toEqual(['A|B|a@b.example|-'])
  })
})

describe('what a list says besides', () => {
  it('are access and language in any of the three languages; what nobody knows is told, and nothing said is a client', () => {
    const head = 'E-mail,NOM,Prénom,Accès,Langue,Fax'
    const rows = [
      'a@b.example,B,A,collaborateur,arabe,1',
      'a@b.example,B,A,كلاهما,English,1',
      'a@b.example,B,A,,,1',
      'a@b.example,B,A,signataire invité,,1',
      'a@b.example,B,A,ضيف,,1',
      'a@b.example,B,A,Boss,Greek,1',
    ]
    const { people, ignored, missing } = readList([head, ...rows].join('\n'), { locale: 'FR' })
    expect(people.map(({ person: { accessType, locale }, unknown }) => [accessType, locale, ...unknown])).toEqual([
      ['COLLABORATOR', 'AR'],
      ['BOTH', 'EN'],
      ['CLIENT', 'FR'],
      ['GUEST', 'FR'],
      ['GUEST', 'FR'],
      ['CLIENT', 'FR', 'accessType', 'locale'],
    ])
    expect([ignored, missing]).toEqual([['Fax'], []])
  })

  it('a list without the columns that are needed has nobody, and says which', () => {
    expect(readList('Name,Email\nA,a@b.example', { locale: 'EN' })).toEqual({
      people: [],
      missing: ['firstName', 'lastName'],
      ignored: ['Name'],
    })
    expect(readList('', { locale: 'EN' }).missing).toEqual(['firstName', 'lastName', 'email'])
  })
})

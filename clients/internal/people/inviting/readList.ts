import { clean } from '@parvis/schema/texts/clean.ts'
import { detectDelimiter, parseCsv } from 'hucre/csv'
import type { Locale, PersonToInvite } from '../../gql/graphql.ts'
import { accessNamed, columnNamed, type ListColumn, localeNamed, neededColumns } from './listColumns.ts'

/** A person of the list, and the row of the sheet they stand in. */
export type ListedPerson = { row: number; person: PersonToInvite; unknown: ListColumn[] }

export type ReadList = {
  people: ListedPerson[]
  /** Columns that nobody can be invited without and that the first row does not name. */
  missing: ListColumn[]
  /** Heads of columns that say nothing to us. */
  ignored: string[]
}

/**
 * Reads a list of people as Excel writes or copies it: cells between tabs, semicolons or commas, the first row names the
 * columns.
 */
export function readList(text: string, { locale }: { locale: Locale }): ReadList {
  const rows = cells(text)
  const [head = [], ...others] = rows
  const columns = head.map(columnNamed)
  const missing = neededColumns.filter((column) => !columns.includes(column))
  const ignored = head.filter((name, at) => name && !columns[at])
  const people = others.flatMap((each, at) =>
    each.some(Boolean) ? [{ row: at + 2, ...personOf(each, columns, locale) }] : [],
  )
  return { people: missing.length > 0 ? [] : people, missing, ignored }
}

function cells(text: string): string[][] {
  const begins = text.replace(/^\ufeff/, '').replace(/^sep=.\r?\n/i, '')
  const [first = ''] = begins.split(/\r?\n/, 1)
  const delimiter = first.includes('\t') ? '\t' : detectDelimiter(first)
  return parseCsv(begins, { delimiter }).map((row) => row.map((cell) => clean.line(`${cell ?? ''}`)))
}

type Read = Pick<ListedPerson, 'person' | 'unknown'>

function personOf(row: string[], columns: (ListColumn | undefined)[], otherwise: Locale): Read {
  const said = (column: ListColumn) => row[columns.indexOf(column)] ?? ''
  const [access, language] = [said('accessType'), said('locale')]
  const accessType = access ? accessNamed(access) : 'CLIENT'
  const locale = language ? localeNamed(language) : otherwise
  const unknown: ListColumn[] = [...(accessType ? [] : ['accessType' as const]), ...(locale ? [] : ['locale' as const])]
  return {
    unknown,
    person: {
      firstName: said('firstName'),
      lastName: said('lastName'),
      email: said('email'),
      username: said('username') || null,
      companyName: said('companyName') || null,
      jobTitle: said('jobTitle') || null,
      mobile: said('mobile') || null,
      accessType: accessType ?? 'CLIENT',
      locale: locale ?? otherwise,
    },
  }
}

/** The kinds of answers of one thing asked, a cell a column. */
export type Row = string[]
export type Section = {
  title: string
  columns: readonly string[]
  rows: Map<string, Row>
  /** The title of an earlier section it is told by: only what differs is written. */
  like?: string
}

/** The cell of what was left out, since it can only be as in the section it is like. */
export const untried = '-'

/** Where a section is as another: which of its columns each column is like, and what stays to be written. */
type Likeness = { columns: number[]; rows: [string, Row][]; missing: string[] }

/** The column of another section that one of this is most like: its own, unless another has fewer rows otherwise. */
function likestColumn({ rows }: Section, base: Section, column: number): number {
  const shared = [...rows].filter(([label]) => base.rows.has(label))
  const differing = (other: number) =>
    shared.filter(([label, row]) => ![untried, base.rows.get(label)![other]].includes(row[column])).length
  const others = base.columns.map((_, other) => other).sort((a, b) => Number(b === column) - Number(a === column))
  return others.reduce((best, other) => (differing(other) < differing(best) ? other : best))
}

function likeness(section: Section, base: Section): Likeness {
  const columns = section.columns.map((_, column) => likestColumn(section, base, column))
  const isSame = (label: string, row: Row) => {
    const known = base.rows.get(label)
    return known && row.every((cell, column) => [untried, known[columns[column]!]].includes(cell))
  }
  return {
    columns,
    rows: [...section.rows].filter(([label, row]) => !isSame(label, row)),
    missing: [...base.rows.keys()].filter((label) => !section.rows.has(label)),
  }
}

/** Says what is told by the other section. */
function likenessText(section: Section, base: Section, { columns, rows, missing }: Likeness): string {
  const swapped = columns.flatMap((other, column) =>
    other === column ? [] : [`${section.columns[column]} as ${base.columns[other]}`],
  )
  const who = swapped.length ? `, ${swapped.join(', ')}` : ''
  const without = missing.length ? `, without ${missing.join(', ')}` : ''
  return `As *${base.title}*${who}${without}${rows.length ? '; but:' : '.'}\n`
}

/**
 * Sections as text, one row a line, columns under each other. Their widths are fixed, so that a longer cell moves its own
 * row only and a change reads as what it is.
 */
export function tableText(sections: Section[]): string {
  const named = new Map(sections.map((section) => [section.title, section]))
  if (named.size < sections.length) throw new Error('two sections have one title')
  return sections.map((section) => sectionText(section, section.like ? named.get(section.like) : undefined)).join('\n')
}

function sectionText(section: Section, base: Section | undefined): string {
  if (section.like && !base) throw new Error(`${section.title} is like ${section.like}, which is no section`)
  const like = base && likeness(section, base)
  const rows = like ? like.rows : [...section.rows]
  const head = `## ${section.title}\n${base && like ? likenessText(section, base, like) : ''}`
  if (!rows.length) return head
  const lines = [['', ...section.columns], ...rows.map(([label, row]) => [label, ...row])]
  const padded = lines.map((line) =>
    line
      .map((cell, column) => cell.padEnd(column ? 15 : 54))
      .join('  ')
      .trimEnd(),
  )
  return `${head}${padded.join('\n')}\n`
}

import { type DocumentNode, Kind, visit } from 'graphql'

/** False for what PostgreSQL cannot keep and no person types: NUL, and half of a character. */
const isText = (text: string) => !text.includes('\0') && text.isWellFormed()

/** Whether every string in a value is a text, at any depth, names of fields included. */
export function areTexts(value: unknown): boolean {
  if (typeof value === 'string') return isText(value)
  if (Array.isArray(value)) return value.every(areTexts)
  if (value === null || typeof value !== 'object') return true
  return Object.entries(value).every(([name, item]) => isText(name) && areTexts(item))
}

/** Whether every string written in a document is a text. */
export function holdsTexts(document: DocumentNode): boolean {
  let holds = true
  visit(document, {
    [Kind.STRING]: ({ value }) => {
      holds &&= isText(value)
    },
  })
  return holds
}

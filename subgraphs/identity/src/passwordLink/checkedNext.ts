import { badInput } from '@parvis/kernel/graph/errors.ts'

/** Where a mailed link is to lead afterwards: a path inside the application, which cannot lead elsewhere; null for its first page. */
export function checkedNext(next: string | null | undefined): string | null {
  if (next == null) return null
  if (next.length > 500 || !/^\/(?![/\\])[^\p{C}\\]*$/u.test(next)) {
    throw badInput('next wants a path such as /contracts, at most 500 characters.')
  }
  return next
}

import type { TFunction } from 'i18next'
import type { AuthorShown } from './files.ts'

/** Who wrote or uploaded something; in words where the account is gone. */
export function authorName(author: AuthorShown, t: TFunction): string {
  return author?.displayName ?? t('files.someone')
}

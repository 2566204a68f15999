import { authorOf } from '../author.ts'
import type { NoteResolvers } from '../schema.generated.ts'

export const Note = {
  attachments: ({ id }, _args, { loaders }) => loaders.attachmentsOfNote.load(id),
  author: ({ authorId, authorKind }) => authorOf(authorId, authorKind),
  mine: ({ authorId }, _args, { viewer }) => authorId === viewer?.id,
} satisfies NoteResolvers

import { sentUploads } from '@parvis/files/sentUploads.ts'
import type { Storage } from '@parvis/files/storage.ts'
import type { Carrier } from '@parvis/kernel/graph/carrier.ts'
import type { Door } from '@parvis/schema/viewer.ts'
import type { DataStore } from '@tus/server'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { SessionCookies } from '../authenticate.ts'
import { answerFileError } from './answerFileError.ts'
import { registerDownloads } from './downloads.ts'
import { fileCaller, type SignedIn } from './fileCaller.ts'
import type { FileOwners } from './fileOwners.ts'
import { registerUploads } from './uploads.ts'
import { registerZips } from './zips.ts'

export type FileParts = {
  identity: Carrier<'identity'>
  owners: FileOwners
  storage: Storage
  cookies: SessionCookies
  uploadMaxBytes: number
  /** What one person may have begun that is not a file of something yet. */
  unfinishedMaxBytes: number
  /** Where people reach this deployment. */
  publicUrl: string
}

/** One door to files: its address, and who comes in by it. */
export type FileDoor = FileParts & {
  /** Where its files are, such as /portal/files. */
  prefix: string
  /** Uploads as their senders may begin and give them up. */
  uploads: DataStore
  /** @throws UNAUTHENTICATED for somebody who is not signed in at this door. */
  signedIn: (request: FastifyRequest) => Promise<SignedIn>
}

const doors: Record<string, Door> = { '/app/files': 'app', '/portal/files': 'portal', '/files': 'graph' }

/** The three doors to files: uploads, downloads and zips, each with the session of its own door. */
export async function registerFileDoors(app: FastifyInstance, parts: FileParts): Promise<void> {
  const uploads = sentUploads({ storage: parts.storage, maxBytes: parts.unfinishedMaxBytes })
  await app.register(async (scope) => {
    scope.setErrorHandler(answerFileError)
    // An upload's bytes are nobody's to parse.
    scope.removeAllContentTypeParsers()
    scope.addContentTypeParser('*', (_request, _payload, done) => done(null))
    for (const [prefix, door] of Object.entries(doors)) {
      const { cookies, identity } = parts
      const fileDoor: FileDoor = {
        ...parts,
        prefix,
        uploads,
        signedIn: (request) => fileCaller(request, { door, cookies, identity }),
      }
      registerUploads(scope, fileDoor)
      registerDownloads(scope, fileDoor)
      registerZips(scope, fileDoor)
    }
  })
}

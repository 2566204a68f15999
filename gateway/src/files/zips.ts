import type { Readable } from 'node:stream'
import type { Carrier } from '@parvis/kernel/graph/carrier.ts'
import { notFound } from '@parvis/kernel/graph/errors.ts'
import type { FileQuestion } from '@parvis/schema/calls.ts'
import type { Viewer } from '@parvis/schema/viewer.ts'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { askOwner } from './askOwner.ts'
import { contentDisposition } from './contentDisposition.ts'
import type { FileDoor } from './fileDoors.ts'
import type { Owner } from './fileOwners.ts'
import { streamZip } from './streamZip.ts'
import { zipPaths } from './zipPaths.ts'

/** `GET <door>/folders/<id>.zip` and `<door>/records/contract|matter/<id>.zip`: everything there the viewer can open. */
export function registerZips(app: FastifyInstance, door: FileDoor): void {
  const { owners, prefix } = door
  app.get<{ Params: { file: string } }>(`${prefix}/folders/:file`, (request, reply) => {
    const folderId = idOf(request.params.file)
    return sendZip(request, reply, { door, owners: Object.values(owners), of: folderId && { folderId } })
  })
  app.get<{ Params: { kind: string; file: string } }>(`${prefix}/records/:kind/:file`, (request, reply) => {
    const { kind, file } = request.params
    const recordId = idOf(file)
    const kindOwners = Object.entries(owners).flatMap(([name, owner]) => (name === kind ? [owner] : []))
    return sendZip(request, reply, { door, owners: kindOwners, of: recordId && { recordId } })
  })
}

const idOf = (file: string): string | null => /^([\w-]{1,64})\.zip$/.exec(file)?.[1] ?? null

type Wanted = { door: FileDoor; owners: Carrier<Owner>[]; of: { folderId: string } | { recordId: string } | null | '' }

async function sendZip(request: FastifyRequest, reply: FastifyReply, { door, owners, of }: Wanted) {
  const { viewer } = await door.signedIn(request)
  const requestId = request.id
  const found =
    of && (await askOwner(owners, { ask: (owner) => owner.internal('filesOf', { ...of, viewer }), requestId }))
  if (!found) throw notFound()
  reply.headers({
    'content-type': 'application/zip',
    'content-disposition': contentDisposition('attachment', `${found.answer.name}.zip`),
    'cross-origin-resource-policy': 'same-origin',
    'cache-control': 'private, no-store',
  })
  if (request.method === 'HEAD') return reply.send()
  const { owner, answer } = found
  const paths = zipPaths(answer.files)
  return reply.send(streamZip(paths, (attachmentId) => open({ door, owner, viewer, attachmentId, requestId })))
}

type Opened = { door: FileDoor; owner: Carrier<Owner>; viewer: Viewer; attachmentId: string; requestId: string }

/** A file's bytes when its turn comes: one that was hidden in the meantime is left out. */
async function open({ door, owner, viewer, attachmentId, requestId }: Opened): Promise<Readable | null> {
  const asked: FileQuestion = { attachmentId, version: null, viewer, purpose: 'DOWNLOAD' }
  const found = await askOwner([owner], { ask: () => owner.internal('mayOpenFile', asked), requestId })
  return found && door.storage.read(found.answer.key)
}

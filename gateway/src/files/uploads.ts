import { checkUpload } from '@parvis/files/checkUpload.ts'
import { fileKinds } from '@parvis/files/fileKinds.ts'
import { FileRefusal } from '@parvis/files/fileRefusal.ts'
import { judgeName, logoLimits, newUploadId, uploadKey, uploadMetadata } from '@parvis/files/uploads.ts'
import { crashPoint } from '@parvis/kernel/crashPoint.ts'
import { badInput } from '@parvis/kernel/graph/errors.ts'
import { Refusal } from '@parvis/kernel/graph/refusals.ts'
import { log } from '@parvis/observe/log.ts'
import { uploadedBytes } from '@parvis/observe/metrics.ts'
import { Metadata, Server, type Upload } from '@tus/server'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { fileError, statusOf } from './answerFileError.ts'
import { checkMayUpload } from './checkMayUpload.ts'
import type { SignedIn } from './fileCaller.ts'
import type { FileDoor } from './fileDoors.ts'
import { refuseForeignOrigin } from './refuseForeignOrigin.ts'

/**
 * Uploads by tus 1.0 (creation, termination, expiration): `POST <door>/uploads` begins one for what its metadata say, when
 * that may be and not too much is under way already; PATCH sends bytes, HEAD tells how many came, DELETE gives it up; GET
 * on the first says which files are taken. An upload belongs to the person who began it; to everybody else it does not
 * exist. A file that is not taken is refused when it begins or after its last byte, with `fault` saying why.
 */
export function registerUploads(app: FastifyInstance, door: FileDoor): void {
  app.get(`${door.prefix}/uploads`, async (request) => {
    await door.signedIn(request)
    return { maxBytes: door.uploadMaxBytes, extensions: Object.keys(fileKinds) }
  })
  app.post(`${door.prefix}/uploads`, async (request, reply) => {
    refuseForeignOrigin(request, door.publicUrl)
    const caller = await door.signedIn(request)
    refuseExtensions(request)
    const { size, name, purpose } = beginning(request, door)
    await checkMayUpload({ ...door, viewer: caller.viewer, purpose, requestId: request.id })
    const metadata = { ...purpose, name, personId: caller.viewer.id }
    await handOver(request, reply, tus(request, door, { caller, gone: whenGone(reply), begun: { size, metadata } }))
  })
  app.route({
    method: ['HEAD', 'PATCH', 'DELETE'],
    url: `${door.prefix}/uploads/:uploadId`,
    handler: async (request, reply) => {
      refuseForeignOrigin(request, door.publicUrl)
      const caller = await door.signedIn(request)
      refuseExtensions(request)
      await handOver(request, reply, tus(request, door, { caller, gone: whenGone(reply) }))
    },
  })
}

/** A file comes as one upload whose length is said when it begins: tus has more, and answers as if the error were ours. */
function refuseExtensions({ headers, method }: FastifyRequest): void {
  if (headers['upload-concat'] !== undefined) throw badInput('Upload-Concat is not taken: send a file as one upload.')
  const saysLater = headers['upload-defer-length'] !== undefined || (method !== 'POST' && headers['upload-length'])
  if (saysLater) throw badInput('Upload-Length must be said once, when the upload begins.')
}

/** What an upload says of itself, judged before anything is written. */
function beginning({ headers }: FastifyRequest, { uploadMaxBytes }: FileDoor) {
  const length = Number(headers['upload-length'] ?? Number.NaN)
  if (!Number.isSafeInteger(length) || length < 0) throw badInput('Upload-Length must say how many bytes will come.')
  if (length === 0) throw new FileRefusal('EMPTY')
  if (length > uploadMaxBytes) throw new FileRefusal('TOO_LARGE')
  const given = uploadMetadata.safeParse(parsed(headers['upload-metadata']))
  if (!given.success)
    throw badInput('Upload-Metadata must hold for (contract or matter, with recordId, or firm) and name.')
  const { name, ...purpose } = given.data
  if (purpose.for === 'firm' && !isLogo({ name, size: length })) throw new Refusal('LOGO_REFUSED')
  return { size: length, name: judgeName(name).name, purpose }
}

const isLogo = ({ name, size }: { name: string; size: number }) =>
  size <= logoLimits.maxBytes && name.toLowerCase().endsWith(`.${logoLimits.extension}`)

function parsed(header: string | string[] | undefined): unknown {
  try {
    return Metadata.parse(String(header ?? ''))
  } catch {
    return null
  }
}

/** Who sends, whether they still wait for the answer, and what they begin. */
type Sender = { caller: SignedIn; gone: AbortSignal; begun?: { size: number; metadata: Record<string, string> } }

/** Aborted when the connection closes before its answer was sent. */
function whenGone({ raw }: FastifyReply): AbortSignal {
  const gone = new AbortController()
  raw.once('close', () => raw.writableFinished || gone.abort())
  return gone.signal
}

/** A tus server for one request: it knows who asks, and keeps nothing. */
function tus(request: FastifyRequest, door: FileDoor, sender: Sender): Server {
  const { caller, gone, begun } = sender
  const personId = caller.viewer.id
  const path = `${door.prefix}/uploads`
  return new Server({
    path,
    datastore: door.uploads,
    locker: door.storage.uploadLocks,
    maxSize: door.uploadMaxBytes,
    namingFunction: () => uploadKey({ personId, uploadId: newUploadId(begun!) })!,
    onUploadCreate: async () => ({ metadata: begun!.metadata }),
    generateUrl: (_request, { id }) => `${path}/${id.split('/').at(-1)}`,
    getFileIdFromRequest: (_request, uploadId = '') => uploadKey({ personId, uploadId }) ?? undefined,
    // No other site's page reads an answer.
    allowedOrigins: () => false,
    onUploadFinish: (_request, upload) => judge(door, sender, upload),
    onResponseError: (_request, error) => {
      if (error instanceof Refusal) {
        return { status_code: statusOf(error), body: JSON.stringify({ errors: [fileError(error, caller.locale)] }) }
      }
      if (!gone.aborted && (!('status_code' in error) || error.status_code >= 500)) {
        log.error({ err: error, requestId: request.id }, 'an upload failed')
      }
      return undefined
    },
  })
}

/** Looks into a file whose last byte came, for as long as its sender waits for the answer. @throws FileRefusal */
async function judge({ storage }: FileDoor, { gone }: Sender, upload: Upload) {
  crashPoint('upload.finished')
  await checkUpload(storage, { key: upload.id, name: upload.metadata?.name ?? '', signal: gone })
  uploadedBytes.inc(upload.size ?? 0)
  return {}
}

/** From here on tus speaks with the connection. */
async function handOver(request: FastifyRequest, reply: FastifyReply, server: Server): Promise<void> {
  reply.hijack()
  for (const [name, value] of Object.entries(reply.getHeaders())) reply.raw.setHeader(name, value ?? '')
  // It does nothing with this header, and refuses what two proxies make of it.
  const { raw } = request
  raw.rawHeaders = raw.rawHeaders.filter((_, i, all) => all[i - (i % 2)]!.toLowerCase() !== 'x-forwarded-proto')
  try {
    await server.handle(request.raw, reply.raw)
  } catch (err) {
    log.warn({ err, requestId: request.id }, 'an upload broke off')
    reply.raw.destroy()
  }
}

import type { ByteRange } from '@parvis/files/storage.ts'
import { notFound } from '@parvis/kernel/graph/errors.ts'
import { log } from '@parvis/observe/log.ts'
import type { FileAnswer, FileQuestion } from '@parvis/schema/calls.ts'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { askOwner } from './askOwner.ts'
import { byteRange } from './byteRange.ts'
import { contentDisposition } from './contentDisposition.ts'
import type { FileDoor } from './fileDoors.ts'

/** Types a browser may show as they are: nothing in them runs as a part of our pages. */
const shown = new Set(['application/pdf', 'image/png', 'image/jpeg', 'image/gif', 'image/webp'])

type Asked = FastifyRequest<{ Params: { id: string }; Querystring: { version?: unknown; inline?: unknown } }>

/**
 * `GET <door>/<id>?version=&inline=1`: a file's bytes, or ranges of them. The subgraph it is of is asked at every
 * request, and nothing is kept on the way: a hidden file is gone at once, also from an address copied before.
 */
export function registerDownloads(app: FastifyInstance, door: FileDoor): void {
  app.route({
    method: ['GET', 'HEAD'],
    url: `${door.prefix}/:id`,
    handler: (request, reply) => sendFile(request as Asked, reply, door),
  })
}

async function sendFile(request: Asked, reply: FastifyReply, door: FileDoor) {
  const { viewer } = await door.signedIn(request)
  const isInline = request.query.inline === '1'
  const isHead = request.method === 'HEAD'
  const wanted = wantedOf(request)
  const purpose = isHead ? null : isInline ? 'OPEN' : 'DOWNLOAD'
  const found =
    wanted &&
    (await askOwner(Object.values(door.owners), {
      ask: (owner) => owner.internal('mayOpenFile', { ...wanted, viewer, purpose }),
      requestId: request.id,
    }))
  if (!found) throw notFound()
  const file = found.answer
  describe(reply, file, isInline)
  const etag = `"${file.sha256}"`
  const { range: rangeHeader, 'if-none-match': known, 'if-range': ifRange } = request.headers
  if (known?.split(/\s*,\s*/).includes(etag)) return reply.code(304).send()
  const range = ifRange === undefined || ifRange === etag ? byteRange(rangeHeader, file.size) : null
  if (range === 'unsatisfiable') {
    return reply.code(416).header('content-range', `bytes */${file.size}`).removeHeader('content-type').send()
  }
  if (range) reply.code(206).header('content-range', `bytes ${range.start}-${range.end}/${file.size}`)
  reply.header('content-length', range ? range.end - range.start + 1 : file.size)
  return isHead ? reply.send() : sendBytes(reply, door, { file, range, requestId: request.id })
}

/** What is asked for; null when there can be no such file. */
function wantedOf({ params, query }: Asked): Pick<FileQuestion, 'attachmentId' | 'version'> | null {
  const { version } = query
  if (!/^[\w-]{1,64}$/.test(params.id)) return null
  if (version === undefined) return { attachmentId: params.id, version: null }
  return typeof version === 'string' && /^[1-9]\d{0,5}$/.test(version)
    ? { attachmentId: params.id, version: Number(version) }
    : null
}

function describe(reply: FastifyReply, file: FileAnswer, isInline: boolean): void {
  const type = isInline && shown.has(file.mime) ? 'inline' : 'attachment'
  reply.headers({
    'content-type': file.mime,
    'content-disposition': contentDisposition(type, file.name),
    'content-security-policy': "sandbox; default-src 'none'; frame-ancestors 'self'",
    'cross-origin-resource-policy': 'same-origin',
    'cache-control': 'private, no-store',
    'accept-ranges': 'bytes',
    etag: `"${file.sha256}"`,
  })
}

type Sent = { file: FileAnswer; range: ByteRange | null; requestId: string }

async function sendBytes(reply: FastifyReply, { storage }: FileDoor, { file, range, requestId }: Sent) {
  const bytes = await storage.read(file.key, range ?? undefined)
  if (bytes) return reply.send(bytes)
  log.error({ requestId, key: file.key }, 'a file has no bytes')
  for (const name of Object.keys(reply.getHeaders())) {
    if (/^(content-(type|length|range|disposition)|etag|accept-ranges)$/.test(name)) reply.removeHeader(name)
  }
  throw notFound()
}

import { createHash, randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'

type Stored = { bytes: Buffer; meta: Record<string, string>; at: Date }
type Multipart = { key: string; meta: Record<string, string>; parts: Map<number, Buffer> }
type Bucket = { objects: Map<string, Stored>; multiparts: Map<string, Multipart> }
type Call = { bucket: Bucket; key: string; query: URLSearchParams; request: IncomingMessage; body: Buffer }
type Answer = { status?: number; headers?: Record<string, string | number>; body?: Buffer | string }

/**
 * One bucket in memory, with as much of S3's protocol as files need: objects, ranges, copies, lists and uploads in parts.
 * It checks no signature.
 */
export async function startS3StandIn() {
  const bucket: Bucket = { objects: new Map(), multiparts: new Map() }
  const server = createServer((request, response) => {
    respond(bucket, request, response).catch((error) => response.destroy(error))
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    /** Every key in the bucket, and how many uploads in parts are under way. */
    kept: () => ({ keys: [...bucket.objects.keys()].sort(), multiparts: bucket.multiparts.size }),
    async stop() {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}

async function respond(bucket: Bucket, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { pathname, searchParams: query } = new URL(request.url!, 'http://s3')
  const key = decodeURIComponent(pathname.split('/').slice(2).join('/'))
  const body = await buffer(request)
  const { status = 200, headers = {}, body: answer = '' } = answerOf({ bucket, key, query, request, body })
  response.writeHead(status, { 'content-length': Buffer.byteLength(answer), ...headers })
  response.end(request.method === 'HEAD' ? undefined : answer)
}

function answerOf(call: Call): Answer {
  const { key, query, request } = call
  const isUpload = query.has('uploadId')
  switch (request.method) {
    case 'PUT':
      return isUpload ? putPart(call) : putObject(call)
    case 'POST':
      if (query.has('delete')) return deleteObjects(call)
      return isUpload ? completeParts(call) : beginParts(call)
    case 'DELETE':
      return isUpload ? abortParts(call) : deleteObject(call)
    default:
      if (isUpload) return listParts(call)
      return key === '' ? listObjects(call) : getObject(call)
  }
}

const etag = (bytes: Buffer) => `"${createHash('md5').update(bytes).digest('hex')}"`
const missing = (code: string): Answer => ({ status: 404, body: `<Error><Code>${code}</Code></Error>` })
const xml = (name: string, content: string): Answer => ({
  headers: { 'content-type': 'application/xml' },
  body: `<?xml version="1.0"?><${name}>${content}</${name}>`,
})
const metaOf = ({ headers }: IncomingMessage) =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => name.startsWith('x-amz-meta-'))) as Record<
    string,
    string
  >

function putObject({ bucket, key, request, body }: Call): Answer {
  const source = request.headers['x-amz-copy-source']
  if (typeof source !== 'string') {
    bucket.objects.set(key, { bytes: body, meta: metaOf(request), at: new Date() })
    return { headers: { etag: etag(body) } }
  }
  const found = bucket.objects.get(decodeURIComponent(source).split('/').slice(1).join('/'))
  if (!found) return missing('NoSuchKey')
  bucket.objects.set(key, { ...found, at: new Date() })
  return xml('CopyObjectResult', `<ETag>${etag(found.bytes)}</ETag>`)
}

function getObject({ bucket, key, request }: Call): Answer {
  const found = bucket.objects.get(key)
  if (!found) return missing('NoSuchKey')
  const [, start, end] = /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? '') ?? []
  const body = start ? found.bytes.subarray(Number(start), Number(end) + 1) : found.bytes
  const headers = { ...found.meta, etag: etag(found.bytes), 'last-modified': found.at.toUTCString() }
  return { status: start ? 206 : 200, headers: { ...headers, 'content-length': body.length }, body }
}

function deleteObject({ bucket, key }: Call): Answer {
  bucket.objects.delete(key)
  return { status: 204 }
}

function deleteObjects({ bucket, body }: Call): Answer {
  for (const [, key] of body.toString().matchAll(/<Key>([^<]+)<\/Key>/g)) bucket.objects.delete(key!)
  return xml('DeleteResult', '')
}

function listObjects({ bucket, query }: Call): Answer {
  const found = [...bucket.objects].filter(([key]) => key.startsWith(query.get('prefix') ?? ''))
  const items = found.map(
    ([key, { at }]) => `<Contents><Key>${key}</Key><LastModified>${at.toISOString()}</LastModified></Contents>`,
  )
  return xml('ListBucketResult', `<IsTruncated>false</IsTruncated>${items.join('')}`)
}

function beginParts({ bucket, key, request }: Call): Answer {
  const id = randomUUID()
  bucket.multiparts.set(id, { key, meta: metaOf(request), parts: new Map() })
  return xml('InitiateMultipartUploadResult', `<Key>${key}</Key><UploadId>${id}</UploadId>`)
}

const multipartOf = ({ bucket, query }: Call) => bucket.multiparts.get(query.get('uploadId')!)

function putPart(call: Call): Answer {
  const multipart = multipartOf(call)
  if (!multipart) return missing('NoSuchUpload')
  multipart.parts.set(Number(call.query.get('partNumber')), call.body)
  return { headers: { etag: etag(call.body) } }
}

function listParts(call: Call): Answer {
  const multipart = multipartOf(call)
  if (!multipart) return missing('NoSuchUpload')
  const parts = [...multipart.parts].map(
    ([number, bytes]) =>
      `<Part><PartNumber>${number}</PartNumber><ETag>${etag(bytes)}</ETag><Size>${bytes.length}</Size></Part>`,
  )
  return xml('ListPartsResult', `<IsTruncated>false</IsTruncated>${parts.join('')}`)
}

function completeParts(call: Call): Answer {
  const multipart = multipartOf(call)
  if (!multipart) return missing('NoSuchUpload')
  const parts = [...multipart.parts].sort(([a], [b]) => a - b).map(([, bytes]) => bytes)
  // As the real one: every part but the last has at least 5 MiB.
  if (parts.slice(0, -1).some(({ length }) => length < 5_242_880)) {
    return { status: 400, body: '<Error><Code>EntityTooSmall</Code></Error>' }
  }
  call.bucket.objects.set(multipart.key, { bytes: Buffer.concat(parts), meta: multipart.meta, at: new Date() })
  call.bucket.multiparts.delete(call.query.get('uploadId')!)
  return xml('CompleteMultipartUploadResult', `<Key>${multipart.key}</Key>`)
}

function abortParts(call: Call): Answer {
  return call.bucket.multiparts.delete(call.query.get('uploadId')!) ? { status: 204 } : missing('NoSuchUpload')
}

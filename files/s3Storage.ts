import type { Readable } from 'node:stream'
import {
  type _Object,
  CopyObjectCommand,
  GetObjectCommand,
  ListObjectsV2Command,
  S3Client,
  type S3ClientConfig,
} from '@aws-sdk/client-s3'
import { log } from '@parvis/observe/log.ts'
import { S3Store } from '@tus/s3-store'
import { MemoryLocker } from '@tus/server'
import { S3Driver } from 'flydrive/drivers/s3'
import { checkKey, type Storage } from './storage.ts'
import { uploadLifeMs } from './uploads.ts'

type Bucket = {
  bucket: string
  /** Where a server that is not Amazon's listens. */
  endpoint?: string
  region: string
  /** Without them the SDK looks where it usually does, such as the machine's role. */
  accessKeyId?: string
  secretAccessKey?: string
}

const quiet = () => {}
/** The SDK says every call otherwise, and its warnings to the console. */
const logger = {
  trace: quiet,
  debug: quiet,
  info: quiet,
  warn: (said: unknown) => log.warn({ said }, 's3'),
  error: quiet,
}

/** Files in an S3-compatible bucket. */
export function openS3Storage({ bucket, endpoint, region, accessKeyId, secretAccessKey }: Bucket): Storage {
  const config: S3ClientConfig = {
    region,
    ...(endpoint ? { endpoint, forcePathStyle: true } : {}),
    ...(accessKeyId && secretAccessKey ? { credentials: { accessKeyId, secretAccessKey } } : {}),
    // The newer checksums are Amazon's; most compatible servers do not know them.
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
    logger,
  }
  const client = new S3Client(config)
  const drive = new S3Driver({ client, bucket, visibility: 'private', supportsACL: false })
  const remove = (key: string) => drive.delete(checkKey(key))
  return {
    put: (key, bytes, size) => drive.putStream(checkKey(key), bytes, { contentLength: size }),
    async read(key, range) {
      const Range = range && `bytes=${range.start}-${range.end}`
      const found = await orNull(client.send(new GetObjectCommand({ Bucket: bucket, Key: checkKey(key), Range })))
      return (found?.Body as Readable | undefined) ?? null
    },
    size: async (key) => (await orNull(drive.getMetaData(checkKey(key))))?.contentLength ?? null,
    remove,
    async copy({ from, to }) {
      const CopySource = `${bucket}/${checkKey(from)}`
      const copied = await orNull(client.send(new CopyObjectCommand({ Bucket: bucket, Key: checkKey(to), CopySource })))
      return copied !== null
    },
    uploads: new S3Store({
      s3ClientConfig: { ...config, bucket },
      expirationPeriodInMilliseconds: uploadLifeMs,
      // Neither do all of them know tags, and nothing here needs them.
      useTags: false,
      // What is said of an upload is asked of the bucket each time: another process may have written it.
      cache: { get: async () => undefined, set: async () => {}, delete: async () => {} },
    }),
    // Of two gateways too: what is put together in a bucket is written to no more.
    uploadLocks: new MemoryLocker(),
    async uploadsOf(personId) {
      const found = await listed({ client, bucket, prefix: checkKey(`uploads/${personId}`) })
      return found.flatMap(({ Key = '' }) => /^(.+)\.info$/.exec(Key)?.[1] ?? [])
    },
    async uploadsBegunBefore(time) {
      // Beside the bytes of every upload stands what is said of it: once when it begins, once when it was checked.
      const found = (await listed({ client, bucket, prefix: 'uploads' })).filter(
        ({ LastModified }) => LastModified! < time,
      )
      return [...new Set(found.flatMap(({ Key = '' }) => /^(.+)\.(?:info|checked)$/.exec(Key)?.[1] ?? []))]
    },
    close: async () => client.destroy(),
  }
}

type Listed = { client: S3Client; bucket: string; prefix: string }

/** Everything below a prefix. */
async function listed({ client, bucket, prefix }: Listed) {
  const found: _Object[] = []
  let ContinuationToken: string | undefined
  do {
    const command = new ListObjectsV2Command({ Bucket: bucket, Prefix: `${prefix}/`, ContinuationToken })
    const page = await client.send(command)
    found.push(...(page.Contents ?? []))
    ContinuationToken = page.NextContinuationToken
  } while (ContinuationToken)
  return found
}

/** What is no longer there is null. */
async function orNull<T>(asked: Promise<T>): Promise<T | null> {
  try {
    return await asked
  } catch (error) {
    if ((error as { $metadata?: { httpStatusCode?: number } }).$metadata?.httpStatusCode === 404) return null
    throw error
  }
}

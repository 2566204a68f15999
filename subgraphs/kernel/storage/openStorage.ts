import { join, resolve } from 'node:path'
import type { Environment } from '../environment.ts'
import type { Storage } from './storage.ts'

type Settings = Pick<
  Environment,
  'DATA_DIR' | 'S3_BUCKET' | 'S3_ENDPOINT' | 'S3_REGION' | 'S3_ACCESS_KEY_ID' | 'S3_SECRET_ACCESS_KEY'
>

/**
 * Opens the storage of a deployment: the bucket that is named, else the folder `files` of the data directory.
 *
 * @throws StartError when the folder cannot be written.
 */
export async function openStorage(settings: Settings): Promise<Storage> {
  if (!settings.S3_BUCKET) {
    const { openDiskStorage } = await import('./diskStorage.ts')
    return openDiskStorage(join(resolve(settings.DATA_DIR), 'files'))
  }
  const { openS3Storage } = await import('./s3Storage.ts')
  return openS3Storage({
    bucket: settings.S3_BUCKET,
    endpoint: settings.S3_ENDPOINT,
    region: settings.S3_REGION,
    accessKeyId: settings.S3_ACCESS_KEY_ID,
    secretAccessKey: settings.S3_SECRET_ACCESS_KEY,
  })
}

import { join, resolve } from 'node:path'
import type { Storage } from './storage.ts'

/** Where files are kept, by the names of the settings: see `runtime/environment.ts`. */
type Settings = {
  DATA_DIR: string
  S3_BUCKET?: string
  S3_ENDPOINT?: string
  S3_REGION: string
  S3_ACCESS_KEY_ID?: string
  S3_SECRET_ACCESS_KEY?: string
}

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

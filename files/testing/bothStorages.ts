import { openDiskStorage } from '../diskStorage.ts'
import { openS3Storage } from '../s3Storage.ts'
import { startS3StandIn } from './s3StandIn.ts'
import { testStorage } from './testStorage.ts'

/** A folder and a bucket, each opened by two processes as it were, and a bucket's settings. */
export async function bothStorages() {
  const disk = await testStorage()
  const bucket = await startS3StandIn()
  const keys = { accessKeyId: 'parvis', secretAccessKey: 'parvis' }
  const open = () => openS3Storage({ bucket: 'files', endpoint: bucket.endpoint, region: 'us-east-1', ...keys })
  const [s3, replica] = [open(), open()]
  return {
    bucket,
    storages: [
      { where: 'on disk', storage: disk.storage, replica: await openDiskStorage(disk.folder), kept: disk.kept },
      { where: 'in a bucket', storage: s3, replica, kept: async () => bucket.kept().keys },
    ],
    async stop() {
      await Promise.all([s3, replica].map((storage) => storage.close()))
      await bucket.stop()
      await disk.stop()
    },
  }
}

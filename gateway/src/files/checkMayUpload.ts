import type { UploadPurpose } from '@parvis/files/uploads.ts'
import type { Carrier } from '@parvis/kernel/graph/carrier.ts'
import { forbidden, notFound, unavailable } from '@parvis/kernel/graph/errors.ts'
import { log } from '@parvis/observe/log.ts'
import type { Viewer } from '@parvis/schema/viewer.ts'
import type { FileOwners } from './fileOwners.ts'

type Asked = {
  owners: FileOwners
  identity: Carrier<'identity'>
  viewer: Viewer
  purpose: UploadPurpose
  requestId: string
}

/** What the owner of each kind of purpose says; null for one that is hidden or missing. */
function askWhoMay({ owners, identity, viewer, purpose }: Asked): Promise<boolean | null> {
  switch (purpose.for) {
    case 'contract':
    case 'matter':
      return owners[purpose.for].internal('mayUpload', { recordId: purpose.recordId, viewer })
    case 'firm':
      return identity.internal('mayUploadLogo', { viewer })
  }
}

/**
 * Asks before an upload begins, so that nobody sends what can become no file.
 *
 * @throws NOT_FOUND for what is hidden or missing, FORBIDDEN, SUBGRAPH_UNAVAILABLE
 */
export async function checkMayUpload(asked: Asked): Promise<void> {
  const may = await askWhoMay(asked).catch((err) => {
    log.error({ err, requestId: asked.requestId }, 'a subgraph did not say whether a file may be uploaded')
    throw unavailable(err)
  })
  if (may === null) throw notFound()
  if (!may) throw forbidden()
}

import { MissingRecord } from '../records/MissingRecord.tsx'
import { PortalShell } from '../shell/PortalShell.tsx'

/** An address that leads nowhere looks like a record that is not shared. */
export function UnknownAddressPage() {
  return (
    <PortalShell>
      <MissingRecord noun="home" />
    </PortalShell>
  )
}

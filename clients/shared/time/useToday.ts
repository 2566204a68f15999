import { dayIn } from '@parvis/schema/days.ts'
import { useSession } from '../session/SessionProvider.tsx'
import { serverNow } from './serverTime.ts'

/** Today at the firm, by the server's clock: contracts end and things are due by its days, whoever reads them where. */
export function useToday(): string {
  const { firm } = useSession()
  return dayIn(firm.timeZone, serverNow())
}

import { dayIn } from '@parvis/schema/days.ts'
import { serverNow } from '../time/serverTime.ts'
import { useSession } from './SessionProvider.tsx'

/** Today at the firm, by the server's clock: contracts end and things are due by its days, whoever reads them where. */
export function useToday(): string {
  const { firm } = useSession()
  return dayIn(firm.timeZone, serverNow())
}

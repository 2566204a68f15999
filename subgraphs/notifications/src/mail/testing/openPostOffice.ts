import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'
import PostalMime, { type Email } from 'postal-mime'
import { SMTPServer } from 'smtp-server'

/** A mail as it arrived: read, and as the bytes that travelled. */
export type Arrived = Email & { source: string; recipients: string[] }

/** A real SMTP listener that can be closed and opened again at its address, and refuse addresses. */
export async function openPostOffice() {
  const arrived: Arrived[] = []
  const unknownAddresses = new Set<string>()
  let port = 0
  let server: SMTPServer
  const open = async () => {
    server = new SMTPServer({
      disabledCommands: ['AUTH', 'STARTTLS'],
      disableReverseLookup: true,
      closeTimeout: 100,
      logger: false,
      onRcptTo: ({ address }, _session, done) =>
        done(unknownAddresses.has(address) ? Object.assign(new Error('no such user'), { responseCode: 550 }) : null),
      onData: (stream, { envelope }, done) => {
        buffer(stream)
          .then(async (bytes) => {
            const recipients = envelope.rcptTo.map(({ address }) => address)
            arrived.push({ ...(await PostalMime.parse(bytes)), source: bytes.toString('latin1'), recipients })
          })
          .then(() => done(), done)
      },
    })
    server.on('error', () => {})
    const listener = server.listen(port, '127.0.0.1')
    await once(listener, 'listening')
    port = (listener.address() as AddressInfo).port
  }
  await open()
  return {
    arrived,
    unknownAddresses,
    smtpUrl: `smtp://127.0.0.1:${port}`,
    open,
    close: () => new Promise<void>((resolve) => server.close(resolve)),
  }
}

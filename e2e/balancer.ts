import { once } from 'node:events'
import { Agent, createServer, type IncomingMessage, request, type ServerResponse } from 'node:http'
import { isReady } from './replica.ts'

const lookMs = 150

/** What stands in front of the gateways. */
export type Balancer = { url: string; stop: () => Promise<void> }

/**
 * The smallest load balancer: requests go in turn to the backends that say at /readyz that they are ready, and those
 * whose path begins with `/mailbox` to the mailbox. An answer that does not come is a 502, as with any other.
 */
export async function startBalancer(backends: string[], mailbox: string): Promise<Balancer> {
  const agent = new Agent({ keepAlive: true })
  let ready: string[] = []
  let turn = 0
  const look = async () => {
    const states = await Promise.all(backends.map(isReady))
    ready = backends.filter((_, index) => states[index])
  }
  const timer = setInterval(look, lookMs)
  const server = createServer((incoming, outgoing) => {
    const backend = incoming.url!.startsWith('/mailbox') ? mailbox : ready[turn++ % ready.length]
    if (backend) pass({ incoming, outgoing, backend, agent })
    else outgoing.writeHead(503).end()
  })
  // Longer than anybody waits between two requests: a connection is not closed while one is on its way over it.
  server.keepAliveTimeout = 120_000
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    url: `http://localhost:${(server.address() as { port: number }).port}`,
    async stop() {
      clearInterval(timer)
      agent.destroy()
      server.close()
      server.closeAllConnections()
    },
  }
}

type Passed = { incoming: IncomingMessage; outgoing: ServerResponse; backend: string; agent: Agent }

function pass({ incoming, outgoing, backend, agent }: Passed): void {
  const { method, url, headers, socket } = incoming
  const forwarded = { ...headers, 'x-forwarded-for': socket.remoteAddress }
  const asked = request(`${backend}${url}`, { method, headers: forwarded, agent })
  asked.on('response', (answer) => {
    // What a backend says of its own connection is not said of ours (RFC 9110, section 7.6.1).
    const { connection: _, 'keep-alive': __, ...kept } = answer.headers
    outgoing.writeHead(answer.statusCode!, kept)
    answer.pipe(outgoing)
    answer.on('error', () => outgoing.destroy())
  })
  asked.on('error', () => (outgoing.headersSent ? outgoing.destroy() : outgoing.writeHead(502).end()))
  outgoing.on('close', () => asked.destroy())
  incoming.pipe(asked)
}

import { once } from 'node:events'
import { type AddressInfo, connect } from 'node:net'
import type { Subgraph } from '@parvis/kernel/graph/subgraph.ts'
import { subgraphServer } from '@parvis/runtime/subgraphServer.ts'
import type { FastifyInstance } from 'fastify'
import { buildSchema } from 'graphql'
import { expect, test } from 'vitest'
import { doorsFixture } from './testing/doorsFixture.ts'

/** For how long a server keeps a connection that sends this and no more. */
async function keptMs(app: FastifyInstance, sent: string): Promise<number> {
  const { port } = app.server.address() as AddressInfo
  const startedAt = performance.now()
  const socket = connect(port, '127.0.0.1').resume()
  await once(socket, 'connect')
  socket.write(sent)
  await once(socket, 'close')
  return performance.now() - startedAt
}

test('a connection that sends half a header is closed within some ten seconds, by the gateway and by subgraphs', async () => {
  const gateway = await doorsFixture()
  const subgraph = { name: 'contracts', schema: buildSchema('type Query { a: Int }') } as Subgraph
  const part = subgraphServer({ subgraph, secret: 'a secret of at least thirty-two characters' })
  const servers = [gateway.app, part]
  for (const server of servers) await server.listen({ port: 0, host: '127.0.0.1' })
  const halves = ['POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Ty', 'GET / HT']
  const kept = await Promise.all(servers.flatMap((server) => halves.map((half) => keptMs(server, half))))
  for (const ms of kept) expect(ms).toBeLessThan(11_000)
  await part.close()
  await gateway.stop()
}, 90_000)

import { once } from 'node:events'
import http from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import Fastify from 'fastify'
import { expect, test, vi } from 'vitest'
import { answerNowhere } from './answerNowhere.ts'
import { limitBodyTime } from './limitBodyTime.ts'

test('a body that does not come closes the connection; an upload’s may take its time, and so may an answer', async () => {
  const app = Fastify()
  limitBodyTime(app, { bodyMs: 100, paceMs: 10_000, paceBytes: 1 })
  app.addContentTypeParser('*', (_request, body, done) => {
    body.resume().once('end', () => done(null))
  })
  app.post('/graphql', async () => 'all came')
  app.post('/app/files/uploads/:uploadId', async () => 'all came')
  app.get('/slow', () => new Promise((resolve) => setTimeout(resolve, 300, 'all came')))
  const url = await app.listen({ port: 0, host: '127.0.0.1' })

  /** Sends the second half of a body after 300 ms. */
  async function post(path: string): Promise<string> {
    const request = http.request(`${url}${path}`, {
      method: 'POST',
      headers: { 'content-length': 2, 'content-type': 'a/b' },
    })
    request.write('a')
    const timer = setTimeout(() => request.end('b'), 300)
    try {
      const [response] = await once(request, 'response')
      return (await response.toArray()).join('')
    } catch (error) {
      return (error as NodeJS.ErrnoException).code ?? ''
    } finally {
      clearTimeout(timer)
    }
  }

  expect(await post('/graphql')).toBe('ECONNRESET')
  expect(await post('/app/files/uploads/x')).toBe('all came')
  expect(await (await fetch(`${url}/slow`)).text()).toBe('all came')
  await app.close()
})

test('who was answered already keeps no connection by sending on, at whatever address', async () => {
  const app = Fastify({ frameworkErrors: (_error, request, reply) => void answerNowhere(request, reply) })
  limitBodyTime(app, { bodyMs: 100, paceMs: 10_000, paceBytes: 1 })
  app.removeAllContentTypeParsers()
  app.addContentTypeParser('*', (_request, _body, done) => done(null))
  app.all('/portal/files/uploads', async (_request, reply) => reply.code(401).send('nobody'))
  app.get('/', async () => 'a page')
  await app.listen({ port: 0, host: '127.0.0.1' })
  const { port } = app.server.address() as AddressInfo

  /** What is answered to the beginning of a request, while a byte more of its body comes now and then. */
  async function answerOf(line: string): Promise<string> {
    const socket = connect(port, '127.0.0.1')
    socket.write(`${line} HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1000000\r\n\r\n`)
    const dripping = setInterval(() => socket.write('x'), 30)
    let answer = ''
    socket.on('data', (bytes) => {
      answer += bytes
    })
    socket.on('error', () => {})
    await vi.waitFor(() => expect(socket.destroyed).toBe(true), { timeout: 3_000 })
    clearInterval(dripping)
    return answer.slice(9, 12)
  }

  expect(await answerOf('POST /portal/files/uploads')).toBe('401')
  expect(await answerOf('GET /portal/files/uploads?a')).toBe('401')
  expect(await answerOf('POST /%E0%A4%A')).toBe('404')
  expect(await answerOf('GET /')).toBe('200')
  await app.close()
})

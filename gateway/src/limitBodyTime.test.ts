import { once } from 'node:events'
import http from 'node:http'
import Fastify from 'fastify'
import { expect, test } from 'vitest'
import { limitBodyTime } from './limitBodyTime.ts'

test('a body that does not come closes the connection; an upload’s may take its time, and so may an answer', async () => {
  const app = Fastify()
  limitBodyTime(app, 100)
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

import type { Carrier } from '@parvis/kernel/graph/carrier.ts'
import { notFound, unavailable } from '@parvis/kernel/graph/errors.ts'
import { log } from '@parvis/observe/log.ts'
import type { FastifyInstance } from 'fastify'
import { answerFileError } from './answerFileError.ts'

type Asked = { Params: { sha256: string } }

/**
 * `GET /firm/logo/<sha256>.png`: the firm's logo, for anybody, because sign-in pages show it. The address is of its bytes,
 * so that browsers may keep it; of a logo the firm has no longer there is nothing. It is a PNG picture of ours, cleaned when
 * it came: as a page of its own it could run nothing either.
 */
export async function registerFirmLogo(
  app: FastifyInstance,
  { identity }: { identity: Carrier<'identity'> },
): Promise<void> {
  await app.register(async (scope) => {
    scope.setErrorHandler(answerFileError)
    scope.get<Asked>('/firm/logo/:sha256(^[0-9a-f]{64}).png', async (request, reply) => {
      const logo = await identity.internal('firmLogo', { sha256: request.params.sha256 }).catch((err) => {
        log.error({ err, requestId: request.id }, 'identity did not say what the logo is')
        throw unavailable(err)
      })
      if (!logo) throw notFound()
      return reply
        .headers({
          'content-type': 'image/png',
          'content-security-policy': "sandbox; default-src 'none'; frame-ancestors 'none'",
          'cross-origin-resource-policy': 'same-origin',
          'cache-control': 'public, max-age=31536000, immutable',
        })
        .send(Buffer.from(logo.png, 'base64'))
    })
  })
}

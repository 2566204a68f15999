import { createHash } from 'node:crypto'
import { createServer } from 'node:http'
import postgres from 'postgres'
import { contract } from './contract.ts'
import { contracts } from './contracts.ts'
import type { Question } from './question.ts'
import { showContractInPortal } from './showContractInPortal.ts'

/*
 * As little as can stand between a browser and PostgreSQL: `node:http` and one prepared statement a request, which finds
 * who asks and returns the finished JSON. POST /<door>/<root field> with a bearer token; the body holds the variables.
 */

const fields: Record<string, (asked: Question) => { text: string; values: unknown[] }> = {
  contract,
  contracts,
  showContractInPortal,
}

const sql = postgres(process.env.DATABASE_URL!, { max: 10, onnotice: () => {} })

const server = createServer(async (request, response) => {
  try {
    if (request.method !== 'POST') {
      response.writeHead(404).end()
      return
    }
    const [, door, field] = request.url!.split('/')
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk)
    const token = request.headers.authorization?.slice('Bearer '.length) ?? ''
    const tokenHash = createHash('sha256').update(token).digest('hex')
    const variables = JSON.parse(Buffer.concat(chunks).toString())
    const { text, values } = fields[field!]!({ door: door as Question['door'], tokenHash, variables })
    const [row] = await sql.unsafe<{ answer: string }[]>(text, values as never[], { prepare: true })
    if (!row) {
      response.writeHead(401).end()
      return
    }
    response.writeHead(200, { 'content-type': 'application/json' }).end(row.answer)
  } catch (error) {
    process.stderr.write(`${(error as Error).stack}\n`)
    response.writeHead(500).end()
  }
})
server.listen(Number(process.env.PORT), '127.0.0.1')
process.once('SIGTERM', () => process.exit(0))

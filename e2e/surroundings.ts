import { rm } from 'node:fs/promises'
import { startMailbox } from '@parvis/demo/mailbox/startMailbox.ts'
import { demoDatabase } from '@parvis/demo/testing/demoDatabase.ts'
import { type SubgraphName, subgraphNames } from '@parvis/schema/typeDefs.ts'
import Fastify from 'fastify'
import { type Balancer, startBalancer } from './balancer.ts'
import { emptyDatabase } from './emptyDatabase.ts'
import { dataDirectoryOfOwn } from './oneProcess.ts'

/** What its owner gives the product: databases, a directory, a mail server, and something in front that has its address. */
export type Surroundings = {
  databases: Record<SubgraphName, string>
  dataDirectory: string
  smtpUrl: string
  /** Puts a load balancer in front of these, which shows the mails too. */
  stand: (backends: string[]) => Promise<Balancer>
  /** Leaves nothing behind. */
  stop: () => Promise<void>
}

/** With the demo world in one database, or with an empty database for each subgraph. */
export async function newSurroundings({ ownDatabases = false } = {}): Promise<Surroundings> {
  const dataDirectory = await dataDirectoryOfOwn()
  const shared = ownDatabases ? null : await demoDatabase(`${dataDirectory}/files`)
  const databases = {} as Record<SubgraphName, string>
  for (const name of subgraphNames) databases[name] = shared ?? (await emptyDatabase())
  const mailbox = await startMailbox({ directory: `${dataDirectory}/mails` })
  const mailPages = Fastify()
  await mailPages.register(mailbox.routes, { prefix: '/mailbox' })
  const mailPagesUrl = await mailPages.listen({ port: 0, host: '127.0.0.1' })
  let balancer: Balancer | undefined
  return {
    databases,
    dataDirectory,
    smtpUrl: mailbox.smtpUrl,
    async stand(backends) {
      balancer = await startBalancer(backends, mailPagesUrl)
      return balancer
    },
    async stop() {
      await balancer?.stop()
      await mailPages.close()
      await mailbox.stop()
      await rm(dataDirectory, { recursive: true, force: true })
    },
  }
}

/** What a process is told of its surroundings, whichever parts it consists of. */
export const settingsFor = (publicUrl: string, { dataDirectory, smtpUrl }: Surroundings) => ({
  PUBLIC_URL: publicUrl,
  DATA_DIR: dataDirectory,
  SMTP_URL: smtpUrl,
  ALLOW_ANY_DOCUMENT: '1',
  LOG_LEVEL: 'warn',
  TRUST_PROXY: '1',
})

import type { SubgraphName } from '@parvis/schema/typeDefs.ts'

/** Every queue and what a job in it says. */
export type Jobs = { mail: { messageId: string }; reminders: { morningId: string } }

export type QueueName = keyof Jobs

type QueueSettings = {
  /** The part whose database holds the jobs and whose processes work them off. */
  subgraph: SubgraphName
  /** How many times a job is tried again: after 1 s, 2 s, 4 s and so on, at last every ten minutes. */
  retryLimit: number
  /** How long one try may take, in seconds. */
  expireInSeconds: number
  /** How many jobs of a process run at the same time: `workers` times `atOnce`. */
  workers: number
  atOnce: number
}

/** Mails are tried for about two days, reminders for as long as their morning's day can last. */
export const queues: Record<QueueName, QueueSettings> = {
  mail: { subgraph: 'notifications', retryLimit: 300, expireInSeconds: 60, workers: 2, atOnce: 5 },
  reminders: { subgraph: 'notifications', retryLimit: 150, expireInSeconds: 300, workers: 1, atOnce: 1 },
}

/** The PostgreSQL schema of a subgraph's jobs: their tables are the library's. */
export const jobsSchema = (subgraph: SubgraphName) => `${subgraph}_jobs`

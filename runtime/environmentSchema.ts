import { fileURLToPath } from 'node:url'
import type { SubgraphName } from '@parvis/schema/typeDefs.ts'
import { z } from 'zod'

/** What the settings table says of a variable besides its description. */
type SettingNote = {
  description: string
  /** What holds when it is not set, in words where it depends on another one. */
  default: string
  /** The parts that read it. */
  readBy: string
}

declare module 'zod' {
  interface GlobalMeta {
    default?: string
    readBy?: string
  }
}

const note = (it: SettingNote) => it

const flag = z.enum(['0', '1'], 'must be 0 or 1').transform((value) => value === '1')

const url = (protocols: string[]) =>
  z.string().refine((text) => URL.canParse(text) && protocols.includes(new URL(text).protocol), {
    error: `must be an address that begins with ${protocols.map((protocol) => `${protocol}//`).join(' or ')}`,
    abort: true,
  })

/** The number of proxies in front, or their addresses; what Fastify's `trustProxy` takes. */
const proxies = z
  .string()
  .regex(
    /^(\d{1,2}|[\da-fA-F.:/, ]+)$/,
    'must be the number of proxies in front, or their addresses with commas between',
  )
  .transform((text) => (/^\d+$/.test(text) ? Number(text) : text))

const port = z
  .string()
  .regex(/^\d{1,5}$/, 'must be a number from 1 to 65535')
  .transform(Number)
  .refine((value) => value >= 1 && value <= 65_535, 'must be a number from 1 to 65535')

/** One address, or several with commas between. */
const peer = (name: SubgraphName) =>
  z
    .string()
    .refine((text) => text.split(',').every(isHttpAddress), {
      error: 'must be an address that begins with http:// or https://, or several with commas between',
    })
    .optional()
    .meta(
      note({
        description: `Where ${name} listens when it runs as a process of its own, such as http://${name}:4000; the addresses of all its replicas with commas between where nothing in front of them spreads the load.`,
        default: 'not set: in the same process',
        readBy: 'gateway, identity, matters, contracts, notifications',
      }),
    )

function isHttpAddress(text: string): boolean {
  return URL.canParse(text) && ['http:', 'https:'].includes(new URL(text).protocol)
}

const database = () =>
  url(['postgres:', 'postgresql:']).refine(
    (text) => new URL(text).username !== '' && new URL(text).pathname.length > 1,
    {
      error: 'must name a user and a database: postgres://user:password@host:5432/database',
    },
  )

const ownDatabaseOf = (name: SubgraphName) =>
  database()
    .optional()
    .meta(
      note({
        description: `The database of ${name} where it has one of its own, in the form of DATABASE_URL.`,
        default: 'DATABASE_URL',
        readBy: name,
      }),
    )

/** Every environment variable of the product. An empty value counts as not set. */
export const environmentSchema = z.object({
  PORT: port.default(4000).meta(
    note({
      description:
        'The one port everything is reached at; of a subgraph as a process of its own, the port it answers on.',
      default: '4000',
      readBy: 'gateway, identity, matters, contracts, notifications',
    }),
  ),
  HOST: z
    .string()
    .optional()
    .meta(
      note({
        description: 'The network address to listen on.',
        default: '127.0.0.1 in demo mode, otherwise 0.0.0.0',
        readBy: 'gateway, identity, matters, contracts, notifications',
      }),
    ),
  PUBLIC_URL: url(['http:', 'https:'])
    .refine((text) => ['', '/'].includes(new URL(text).pathname), 'must be an address without a path')
    .transform((text) => text.replace(/\/$/, ''))
    .optional()
    .meta(
      note({
        description:
          'Where people reach this deployment: stands in mails, and decides by http or https how cookies are set.',
        default: 'http://localhost:PORT',
        readBy: 'gateway, identity, notifications',
      }),
    ),
  DATABASE_URL: database()
    .optional()
    .meta(
      note({
        description:
          'PostgreSQL 15 or newer, as a user who may create roles and schemas. Without it Parvis is in demo mode: a PostgreSQL of its own, a demo world, a mailbox.',
        default: 'not set: demo mode',
        readBy: 'identity, matters, contracts, notifications',
      }),
    ),
  IDENTITY_DATABASE_URL: ownDatabaseOf('identity'),
  MATTERS_DATABASE_URL: ownDatabaseOf('matters'),
  CONTRACTS_DATABASE_URL: ownDatabaseOf('contracts'),
  NOTIFICATIONS_DATABASE_URL: ownDatabaseOf('notifications'),
  DATA_DIR: z
    .string()
    .default(fileURLToPath(new URL('../.parvis', import.meta.url)))
    .meta(
      note({
        description:
          "The directory for files where S3_BUCKET is not set, the same for all processes; in demo mode also for PostgreSQL's data and the mailbox's mails.",
        default: '.parvis in the project',
        readBy: 'gateway, identity, matters, contracts',
      }),
    ),
  S3_BUCKET: z
    .string()
    .regex(/^[a-z\d][a-z\d.-]{1,61}[a-z\d]$/, "must be a bucket's name")
    .optional()
    .meta(
      note({
        description: 'The S3-compatible bucket that keeps the files.',
        default: 'not set: DATA_DIR/files',
        readBy: 'gateway, identity, matters, contracts',
      }),
    ),
  S3_ENDPOINT: url(['http:', 'https:'])
    .optional()
    .meta(
      note({
        description: "Where the bucket's server listens when it is not Amazon's, such as https://minio.example.com.",
        default: "Amazon's of the region",
        readBy: 'gateway, identity, matters, contracts',
      }),
    ),
  S3_REGION: z
    .string()
    .default('us-east-1')
    .meta(
      note({
        description: "The bucket's region.",
        default: 'us-east-1',
        readBy: 'gateway, identity, matters, contracts',
      }),
    ),
  S3_ACCESS_KEY_ID: z
    .string()
    .optional()
    .meta(
      note({
        description: 'The access key for the bucket, with S3_SECRET_ACCESS_KEY.',
        default: "what the machine's role or the AWS settings give",
        readBy: 'gateway, identity, matters, contracts',
      }),
    ),
  S3_SECRET_ACCESS_KEY: z
    .string()
    .optional()
    .meta(
      note({
        description: 'The secret of S3_ACCESS_KEY_ID.',
        default: "what the machine's role or the AWS settings give",
        readBy: 'gateway, identity, matters, contracts',
      }),
    ),
  UPLOAD_MAX_BYTES: z
    .string()
    .regex(/^\d{1,10}$/, 'must be a number of bytes from 1 to 5000000000')
    .transform(Number)
    // A bucket copies at most 5 GB in one step.
    .refine((value) => value >= 1 && value <= 5_000_000_000, 'must be a number of bytes from 1 to 5000000000')
    .default(2_000_000_000)
    .meta(
      note({
        description: 'How many bytes a file that is uploaded may have.',
        default: '2000000000',
        readBy: 'gateway',
      }),
    ),
  UNFINISHED_MAX_BYTES: z
    .string()
    .regex(/^\d{1,13}$/, 'must be a number of bytes from 1000000 to 1000000000000')
    .transform(Number)
    .refine((value) => value >= 1_000_000 && value <= 1e12, 'must be a number of bytes from 1000000 to 1000000000000')
    .optional()
    .meta(
      note({
        description:
          'How many bytes one person may have begun to upload that are no file of anything yet, at all replicas together: whole files that wait for what they hang on, and what is announced and still to come. At least UPLOAD_MAX_BYTES; the smallest upload counts as 1000000.',
        default: '2000000000, or UPLOAD_MAX_BYTES where that is more',
        readBy: 'gateway',
      }),
    ),
  SMTP_URL: url(['smtp:', 'smtps:'])
    .optional()
    .meta(
      note({
        description: 'The SMTP server that takes our mails: smtp://user:password@host:587.',
        default: 'the mailbox page in demo mode, otherwise smtp://localhost:25',
        readBy: 'notifications',
      }),
    ),
  MAIL_FROM: z
    .email('must be an email address')
    .optional()
    .meta(
      note({
        description: 'The address our mails come from.',
        default: "no-reply at PUBLIC_URL's host",
        readBy: 'notifications',
      }),
    ),
  ALLOW_ANY_DOCUMENT: flag.optional().meta(
    note({
      description: "1 lets everybody run documents of their own under limits, not only our applications' operations.",
      default: '1 in demo mode, otherwise 0',
      readBy: 'gateway',
    }),
  ),
  FRAME_ANCESTORS: z
    .string()
    .regex(/^[\w\s:/.*'-]+$/, "must be what the header takes, such as 'none' or https://intranet.example.com")
    .default("'none'")
    .meta(
      note({
        description:
          "Which sites may show the client portal in a frame, as the content security policy's frame-ancestors.",
        default: "'none'",
        readBy: 'gateway',
      }),
    ),
  TRUST_PROXY: proxies.optional().meta(
    note({
      description:
        'How many proxies stand in front, or their addresses: the client address of guess limits is then read from X-Forwarded-For, and X-Request-Id and traceparent of a request are kept.',
      default: 'no proxy',
      readBy: 'gateway',
    }),
  ),
  INTERNAL_SECRET: z
    .string()
    .min(32, 'must have at least 32 characters')
    .optional()
    .meta(
      note({
        description:
          'Signs the tokens between gateway and subgraphs when they run as processes of their own. The same for all.',
        default: 'not set: everything in one process',
        readBy: 'gateway, identity, matters, contracts, notifications',
      }),
    ),
  IDENTITY_URL: peer('identity'),
  MATTERS_URL: peer('matters'),
  CONTRACTS_URL: peer('contracts'),
  NOTIFICATIONS_URL: peer('notifications'),
  METRICS_PORT: port.optional().meta(
    note({
      description:
        'The port of HOST at which this process answers GET /metrics to Prometheus, and nothing else. Never the one people reach.',
      default: 'not set: no metrics',
      readBy: 'gateway, identity, matters, contracts, notifications',
    }),
  ),
  OTEL_EXPORTER_OTLP_ENDPOINT: url(['http:', 'https:'])
    .optional()
    .meta(
      note({
        description:
          'Where traces are sent, by OTLP over HTTP, such as http://collector:4318. The exporter reads the other OTEL_EXPORTER_OTLP_… variables too.',
        default: 'not set: no traces',
        readBy: 'gateway, identity, matters, contracts, notifications',
      }),
    ),
  DRAIN_MS: z
    .string()
    .regex(/^\d{1,5}$/, 'must be a number of milliseconds from 0 to 20000')
    .transform(Number)
    .refine((value) => value <= 20_000, 'must be a number of milliseconds from 0 to 20000')
    .optional()
    .meta(
      note({
        description:
          'For how long after SIGTERM everything is still answered while /readyz says 503, so that whatever spreads the load stops sending. Ctrl-C does not wait.',
        default: '0 in demo mode, otherwise 5000',
        readBy: 'gateway, identity, matters, contracts, notifications',
      }),
    ),
  LOG_LEVEL: z
    .enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'], {
      error: 'must be trace, debug, info, warn, error, fatal or silent',
    })
    .optional()
    .meta(
      note({
        description: 'From which level on log lines are written to standard error.',
        default: 'warn in demo mode, otherwise info',
        readBy: 'gateway, identity, matters, contracts, notifications',
      }),
    ),
})

export type Given = z.output<typeof environmentSchema>

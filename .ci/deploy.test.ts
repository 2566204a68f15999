import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readEnvironment, subgraphUrls } from '@parvis/runtime/environment.ts'
import { environmentSchema } from '@parvis/runtime/environmentSchema.ts'
import { subgraphNames } from '@parvis/schema/typeDefs.ts'
import { describe, expect, it } from 'vitest'
import { parse, parseAllDocuments } from 'yaml'
import { operationsPage } from '../docs/settings.ts'

const root = join(import.meta.dirname, '..')
const read = (file: string) => readFileSync(join(root, file), 'utf8')
const parts = ['gateway', ...subgraphNames]
const settings: Record<string, { meta(): { readBy?: string } | undefined }> = environmentSchema.shape

/** Reads what a process would be given; fails on a name or a value the product does not know. */
function environmentOf(given: Record<string, string>) {
  expect(Object.keys(given).filter((name) => !(name in settings))).toEqual([])
  const environment = readEnvironment(given)
  expect(environment.isDemo).toBe(false)
  return environment
}

/** What each of the five needs to be a process of its own. */
function expectToStart(part: string, given: Record<string, string>): void {
  const { INTERNAL_SECRET, ...environment } = environmentOf(given)
  expect(INTERNAL_SECRET).toBeDefined()
  expect(Object.values(subgraphUrls(environment)).map(String)).toEqual(
    subgraphNames.map((name) => `http://${name}:4000`),
  )
  expect([part, 'DATABASE_URL' in given]).toEqual([part, part !== 'gateway'])
  expect([part, 'SMTP_URL' in given]).toEqual([part, part === 'notifications'])
}

const program = (part: string) => `${part === 'gateway' ? 'gateway' : `subgraphs/${part}`}/src/main.ts`

it('the table of settings in the operations page is what the code says', async () => {
  const { present, wanted } = await operationsPage()
  expect(present, 'npm run docs').toBe(wanted)
})

describe('the image', () => {
  const dockerfile = read('deploy/Dockerfile')

  it('runs what there is: its commands are scripts and files of the project', () => {
    const { scripts } = JSON.parse(read('package.json'))
    for (const [, script] of dockerfile.matchAll(/npm run (\w+)/g)) expect(scripts).toHaveProperty([script!])
    const [, command] = /^CMD (.+)$/m.exec(dockerfile)!
    expect(JSON.parse(command!)).toEqual(['node', program('gateway')])
  })

  it('lacks nothing: no file of the product imports what its build leaves out', () => {
    const ignored = read('deploy/Dockerfile.dockerignore').split('\n')
    expect(ignored).toEqual(
      expect.arrayContaining(['**/testing', '**/*.test.ts', 'e2e/*', '!e2e/package.json', 'docs']),
    )
    const files = globSync('{schema,gateway,subgraphs,files,observe,runtime,clients,demo,backup}/**/*.{ts,tsx}', {
      cwd: root,
    })
    const product = files.filter(
      (file) => !/node_modules|\/dist\/|\.test\.tsx?$|\/testing\/|\/fixtures\.ts$/.test(file),
    )
    expect(product.length).toBeGreaterThan(100)
    expect(product.filter((file) => /(from|import\() ?'[^']*(\/testing\/|\/e2e\/|\/docs\/)/.test(read(file)))).toEqual(
      [],
    )
  })
})

describe('the compose files', () => {
  type Service = {
    image: string
    command?: string[]
    environment?: Record<string, string>
    build?: { dockerfile: string }
  }
  const given = {
    ...Object.fromEntries(
      [...read('deploy/example.env').matchAll(/^(\w+)=(.*)$/gm)].map(([, name, value]) => [name, value]),
    ),
    INTERNAL_SECRET: 'x'.repeat(64),
    POSTGRES_PASSWORD: 'secret',
  } as Record<string, string>
  const replace = (text: string, values: Record<string, string>) =>
    text.replace(/\$\{(\w+)(?::([-?])([^}]*))?\}/g, (_all, name, kind, other) => {
      if (!(name in given)) throw new Error(`example.env does not speak of ${name}`)
      if (values[name]) return values[name]
      if (kind === '?') throw new Error(`${name} is wanted`)
      return other ?? ''
    })
  const services = (file: string, values = given) =>
    parse(read(`deploy/${file}`), (_key, value) => (typeof value === 'string' ? replace(value, values) : value), {
      merge: true,
    }).services as Record<string, Service>

  it('start five processes with settings the product takes', () => {
    const five = services('compose.yaml')
    expect(Object.keys(five)).toEqual(expect.arrayContaining(parts))
    for (const part of parts) {
      expect(five[part]!.command).toEqual(['node', program(part)])
      expectToStart(part, five[part]!.environment!)
    }
  })

  it('start everything in one process with settings the product takes', () => {
    const { parvis } = services('compose.one-process.yaml', { ...given, SMTP_URL: 'smtp://mail.example.com' })
    expect(environmentOf(parvis!.environment!)).toMatchObject({ PORT: 4000 })
    expect(existsSync(join(root, parvis!.build!.dockerfile))).toBe(true)
  })

  it('start nothing without the secrets', () => {
    expect(() => services('compose.yaml', { ...given, INTERNAL_SECRET: '' })).toThrow('INTERNAL_SECRET is wanted')
    expect(() => services('compose.one-process.yaml', { ...given, POSTGRES_PASSWORD: '' })).toThrow('POSTGRES_PASSWORD')
  })
})

describe('the Kubernetes manifests', () => {
  const folder = 'deploy/kubernetes'
  // biome-ignore lint/suspicious/noExplicitAny: manifests are of many forms
  type Manifest = any
  const manifests: Manifest[] = readdirSync(join(root, folder)).flatMap((file) =>
    parseAllDocuments(read(`${folder}/${file}`), { merge: true }).map((document) => {
      expect([file, document.errors]).toEqual([file, []])
      return document.toJS()
    }),
  )
  const named = (kind: string, name: string): Manifest => {
    const found = manifests.filter((one) => one.kind === kind && one.metadata.name === name)
    expect([kind, name, found.length]).toEqual([kind, name, 1])
    return found[0]
  }
  const labelsOf = (part: string) => ({ 'app.kubernetes.io/name': part, 'app.kubernetes.io/part-of': 'parvis' })

  it('are all applied but the example of the secrets, which is nobody’s', () => {
    const { resources } = parse(read(`${folder}/kustomization.yaml`))
    const files = readdirSync(join(root, folder)).filter((file) => file !== 'kustomization.yaml')
    expect([...resources, 'secrets.example.yaml'].sort()).toEqual(
      files.filter((file) => file !== 'secrets.yaml').sort(),
    )
  })

  describe.each(parts)('%s', (part) => {
    const { spec } = named('Deployment', part)
    const pod = spec.template.spec
    const [container] = pod.containers

    it('runs twice, on machines apart, and one by one makes room for its next version', () => {
      expect(spec.replicas).toBe(2)
      expect(spec.strategy.rollingUpdate).toEqual({ maxSurge: 1, maxUnavailable: 0 })
      expect(pod.topologySpreadConstraints[0].labelSelector.matchLabels).toEqual(labelsOf(part))
      expect(spec.template.metadata.labels).toEqual(labelsOf(part))
      expect(named('PodDisruptionBudget', part).spec.selector.matchLabels).toEqual(labelsOf(part))
      expect(named('Service', part).spec.selector).toEqual(labelsOf(part))
    })

    it('starts node itself, on a program that is there', () => {
      expect(container.command).toEqual(['node', program(part)])
      expect(existsSync(join(root, program(part)))).toBe(true)
    })

    it('has settings the product takes, and of the secrets only those it reads', () => {
      const given: Record<string, string> = {}
      for (const { configMapRef, secretRef } of container.envFrom) {
        if (configMapRef) Object.assign(given, named('ConfigMap', configMapRef.name).data)
        else Object.assign(given, named('Secret', secretRef.name).stringData)
      }
      expectToStart(part, given)
      const secrets = container.envFrom.flatMap(({ secretRef }: Manifest) =>
        secretRef ? Object.keys(named('Secret', secretRef.name).stringData) : [],
      )
      expect(secrets.filter((name: string) => !settings[name]!.meta()!.readBy!.split(', ').includes(part))).toEqual([])
    })

    it('is asked at addresses that answer, and has time to end what is under way', () => {
      const server = read(part === 'gateway' ? 'gateway/src/createApp.ts' : 'runtime/subgraphServer.ts')
      for (const probe of ['startupProbe', 'readinessProbe', 'livenessProbe']) {
        expect([probe, server.includes(`app.get('${container[probe].httpGet.path}'`)]).toEqual([probe, true])
      }
      const [stopTimeoutMs] = /(?<=stopTimeoutMs = )[\d_]+/.exec(read('runtime/runProcess.ts'))!
      const givesUpAfterSeconds = Number(stopTimeoutMs.replace('_', '')) / 1_000
      expect(pod.terminationGracePeriodSeconds).toBeGreaterThan(givesUpAfterSeconds + 10)
    })

    it('may do nothing it need not', () => {
      expect(pod.securityContext).toMatchObject({ runAsNonRoot: true, runAsUser: 1000 })
      expect(pod).toMatchObject({ automountServiceAccountToken: false, enableServiceLinks: false })
      expect(container.securityContext).toEqual({
        allowPrivilegeEscalation: false,
        readOnlyRootFilesystem: true,
        capabilities: { drop: ['ALL'] },
      })
      expect(container.resources).toMatchObject({ requests: { memory: expect.anything() }, limits: expect.anything() })
    })
  })

  it('let nobody reach a subgraph but our own parts', () => {
    expect(named('NetworkPolicy', 'nothing-comes-in').spec).toEqual({ podSelector: {}, policyTypes: ['Ingress'] })
    const { podSelector, ingress } = named('NetworkPolicy', 'subgraphs').spec
    expect(podSelector.matchExpressions[1].values.sort()).toEqual([...subgraphNames].sort())
    expect(ingress).toEqual([
      {
        from: [{ podSelector: { matchLabels: { 'app.kubernetes.io/part-of': 'parvis' } } }],
        ports: [{ port: 'http' }],
      },
    ])
    const [rule] = named('Ingress', 'parvis').spec.rules
    expect(rule.http.paths[0].backend.service).toEqual({ name: 'gateway', port: { name: 'http' } })
  })
})

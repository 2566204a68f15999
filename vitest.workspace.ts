import { fileURLToPath } from 'node:url'
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** One project a workspace: `npm test -- --project contracts`. */
const WORKSPACES = {
  house: '.ci',
  schema: 'schema',
  gateway: 'gateway',
  observe: 'observe',
  files: 'files',
  runtime: 'runtime',
  kernel: 'subgraphs/kernel',
  records: 'subgraphs/records',
  identity: 'subgraphs/identity',
  matters: 'subgraphs/matters',
  contracts: 'subgraphs/contracts',
  notifications: 'subgraphs/notifications',
  // Both applications, what they share, and how much JavaScript their pages load.
  clients: 'clients',
  demo: 'demo',
  backup: 'backup',
}

/** Whoever looks at every page takes longest: begun last, it would keep one worker busy while the other has no more to do. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isLong = ({ moduleId }: TestSpecification) => moduleId.endsWith('/e2e/reading.test.ts')
    const sorted = await super.sort(files)
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))]
  }
}

export default defineConfig({
  test: {
    sequence: { sequencer: LongestFirst },
    // At the root it runs once for all projects: one PostgreSQL a run.
    globalSetup: [path('runtime/testing/globalSetup.ts')],
    projects: [
      ...Object.entries(WORKSPACES).map(([name, root]) => project({ name, root })),
      // Browser stories start the whole product: after everything else, two files at a time, which mostly wait.
      project({
        name: 'e2e',
        root: 'e2e',
        maxWorkers: 2,
        sequence: { groupOrder: 1 },
        testTimeout: 120_000,
        hookTimeout: 180_000,
      }),
      // Every contender of the bench, at a small size; after the stories, which have built the pages.
      project({ name: 'bench', root: 'bench', fileParallelism: false, sequence: { groupOrder: 2 } }),
    ],
  },
})

function project(test: NonNullable<TestProjectInlineConfiguration['test']> & { root: string }) {
  return {
    // Node takes graphql's CommonJS build, as its CommonJS users do; vite would take the other one, a second realm.
    resolve: { alias: [{ find: /^graphql$/, replacement: path('node_modules/graphql/index.js') }] },
    test: {
      include: ['**/*.test.{ts,tsx}'],
      // Loading the same libraries anew for each file was a third of the work; what a file changes it leaves as it found it.
      isolate: false,
      restoreMocks: true,
      setupFiles: ['failOnConsoleError', 'leaveAsFound'].map((name) => path(`subgraphs/kernel/testing/${name}.ts`)),
      testTimeout: 20_000,
      hookTimeout: 30_000,
      // Longer than a busy machine needs.
      expect: { poll: { timeout: 10_000 } },
      ...test,
      root: path(test.root),
    },
  }
}

function path(relative: string): string {
  return fileURLToPath(new URL(relative, import.meta.url))
}

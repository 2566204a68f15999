import { globSync, readFileSync } from 'node:fs'
import { dirname, join, normalize, relative } from 'node:path'

/** Where the project lies. */
export const root = join(import.meta.dirname, '..')
/** Every source file of the product, without tests, as a path from the root. */
export const sources = globSync('{schema,observe,files,runtime,gateway,subgraphs,clients,demo,backup}/**/*.{ts,tsx}', {
  cwd: root,
})
  .map((file) => file.replaceAll('\\', '/'))
  .filter(
    (file) =>
      !/node_modules|\/dist\/|\.test\.tsx?$|\.generated\.ts$|\/testing\/|\/fixtures\.ts$|drizzle\.config\.ts$/.test(
        file,
      ),
  )

/** What a file imports from other files of ours, as paths from the root. */
export function imports(file: string): string[] {
  const text = readFileSync(join(root, file), 'utf8')
  return [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].flatMap(([, target]) => {
    if (target!.startsWith('.')) return [relative(root, normalize(join(root, dirname(file), target!)))]
    const ours = /^@parvis\/([\w-]+)\/(.+)$/.exec(target!)
    if (!ours) return []
    const [, name, rest] = ours
    const folders: Record<string, string> = {
      schema: 'schema',
      gateway: 'gateway',
      demo: 'demo',
      backup: 'backup',
      observe: 'observe',
      files: 'files',
      runtime: 'runtime',
      kernel: 'subgraphs/kernel',
      records: 'subgraphs/records',
      'clients-shared': 'clients/shared',
      portal: 'clients/portal',
      internal: 'clients/internal',
      explorer: 'clients/explorer',
    }
    return [`${folders[name!] ?? `subgraphs/${name}`}/${rest}`]
  })
}

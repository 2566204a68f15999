import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

type Profile = {
  nodes: { id: number; callFrame: { functionName: string; url: string; lineNumber: number } }[]
  samples: number[]
  timeDeltas: number[]
}

const root = fileURLToPath(new URL('../../', import.meta.url))

/** Where the code of a frame comes from: a package, a folder of ours, Node, or the engine itself. */
function origin(url: string, name: string): string {
  if (url === '') return name.startsWith('(') ? name : 'engine'
  if (url.startsWith('node:')) return 'node'
  const path = url.replace(/^file:\/\//, '').replace(root, '')
  const [, scoped] = /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path) ?? []
  return scoped ?? path.split('/').slice(0, 2).join('/')
}

/** The share of busy time by package and by function, largest first. Idle time and the program's start are left out. */
export function summarise(file: string) {
  const { nodes, samples, timeDeltas } = JSON.parse(readFileSync(file, 'utf8')) as Profile
  const frames = new Map(nodes.map(({ id, callFrame }) => [id, callFrame]))
  const byPackage = new Map<string, number>()
  const byFunction = new Map<string, number>()
  let busy = 0
  samples.forEach((id, at) => {
    const { functionName, url, lineNumber } = frames.get(id)!
    if (functionName === '(idle)' || functionName === '(program)') return
    const time = timeDeltas[at] ?? 0
    const from = origin(url, functionName)
    const file = url.slice(url.lastIndexOf('/') + 1)
    const name = `${functionName || '(anonymous)'} ${from}${file ? ` ${file}:${lineNumber + 1}` : ''}`
    byPackage.set(from, (byPackage.get(from) ?? 0) + time)
    byFunction.set(name, (byFunction.get(name) ?? 0) + time)
    busy += time
  })
  const shares = (map: Map<string, number>) =>
    [...map].map(([name, time]) => ({ name, share: time / busy })).sort((a, b) => b.share - a.share)
  return { busyMs: busy / 1000, packages: shares(byPackage), functions: shares(byFunction) }
}

if (import.meta.main) {
  const [directory = '.', howMany = '25'] = process.argv.slice(2)
  for (const file of globSync(join(directory, '*.cpuprofile'))) {
    const { busyMs, packages, functions } = summarise(file)
    const lines = (shares: { name: string; share: number }[]) =>
      shares.slice(0, Number(howMany)).map(({ name, share }) => `  ${(share * 100).toFixed(1).padStart(5)} %  ${name}`)
    process.stdout.write(
      `${file}: ${Math.round(busyMs)} ms busy\n${lines(packages).join('\n')}\n\n${lines(functions).join('\n')}\n\n`,
    )
  }
}

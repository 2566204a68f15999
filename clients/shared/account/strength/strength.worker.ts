import { isGuessable } from '@parvis/schema/passwords/isGuessable.ts'
import { ZxcvbnFactory } from '@zxcvbn-ts/core'
import { adjacencyGraphs, dictionary as common } from '@zxcvbn-ts/language-common'
import { dictionary as english } from '@zxcvbn-ts/language-en'

/** What is asked: a password that is being typed, and the names that are tried first by whoever guesses it. */
export type Typed = { password: string; names: string[] }
/** 1 to 4; `refused`: the server would not take it. */
export type Strength = { level: number; refused: boolean }

// The library's French would weigh half as much again and its Arabic knows no word: of both our own list knows the worst.
const estimator = new ZxcvbnFactory({
  dictionary: { ...common, ...english },
  graphs: adjacencyGraphs,
})

self.onmessage = ({ data: { password, names } }: MessageEvent<Typed>) => {
  const refused = isGuessable(password, names)
  const level = refused ? 1 : Math.max(1, estimator.check(password, names).score)
  self.postMessage({ level, refused } satisfies Strength)
}

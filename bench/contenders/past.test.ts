import { expect, it } from 'vitest'
import type { Contender } from './contender.ts'
import { nameToday, objectTypes, withPast } from './past.ts'

const contender = (key: string): Contender => ({ key, name: key, start: () => Promise.reject(new Error(key)) })

it('a type of the past is called as today: by its own name as long as there is one, then by what it was renamed to', () => {
  const before = objectTypes('interface Note {\n  id: ID!\n}\n\ntype ContractNote implements Note {\n  id: ID!\n}\n')
  const after = objectTypes('type Note {\n  id: ID!\n}\n\ntype Contract {\n  notes: [Note!]!\n}\n')
  const names = ['ContractNote', 'Contract', 'MatterNote']
  expect(names.map((name) => nameToday(name, before))).toEqual(['ContractNote', 'Contract', 'MatterNote'])
  expect(names.map((name) => nameToday(name, after))).toEqual(['Note', 'Contract', 'MatterNote'])
})

it('the past runs right behind what it is compared with, and only when that runs', () => {
  const keys = (today: string[]) => withPast(today.map(contender), past).map(({ key }) => key)
  const past = {
    time: {} as never,
    startProcess: () => Promise.reject(new Error('nothing is started')),
    contenders: { http: contender('pastHttp'), inProcess: contender('pastInProcess') },
  }
  expect(keys(['floor', 'http', 'inProcess', 'hive'])).toEqual([
    'floor',
    'http',
    'pastHttp',
    'inProcess',
    'pastInProcess',
    'hive',
  ])
  expect(keys(['floor', 'inProcess'])).toEqual(['floor', 'inProcess', 'pastInProcess'])
  expect(withPast([contender('http')], null).map(({ key }) => key)).toEqual(['http'])
})

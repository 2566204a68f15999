import type { CompanyKey } from './people.ts'

type Matter = {
  number: number
  kind: 'CORPORATE' | 'LITIGATION'
  name: string
  /** English label of a practice area every deployment begins with. */
  area: string
  company: CompanyKey
  requester?: string
  watchers?: string[]
  /** Place in the workflow, from 1. */
  status: number
  days: [number, number]
  /** Days until it should be finished. */
  dueIn?: number
  assignee: 'nadine' | 'antoine' | 'olivia'
  shown?: boolean
  private?: boolean
  /** Named on it where it is private. */
  staff?: string[]
}

/** Every matter and case of the demo world. */
export const matters: Matter[] = [
  {
    number: 231,
    kind: 'CORPORATE',
    name: 'Commercial lease, Jal el Dib',
    area: 'Property',
    company: 'cedre',
    requester: 'rima.haddad',
    status: 3,
    days: [3, 20],
    assignee: 'nadine',
    shown: true,
  },
  {
    number: 230,
    kind: 'LITIGATION',
    name: 'Contentieux loyers, Badaro',
    area: 'Disputes',
    company: 'cedre',
    requester: 'rima.haddad',
    watchers: ['karim.aoun'],
    status: 4,
    days: [9, 60],
    dueIn: 40,
    assignee: 'antoine',
    shown: true,
  },
  {
    number: 228,
    kind: 'CORPORATE',
    name: 'General meeting, minutes and filings',
    area: 'Corporate',
    company: 'roch',
    requester: 'helene.vasseur',
    status: 2,
    days: [2, 11],
    dueIn: 12,
    assignee: 'antoine',
    shown: true,
  },
  {
    number: 224,
    kind: 'LITIGATION',
    name: 'Cargo claim, port warehouse',
    area: 'Disputes',
    company: 'harcourt',
    requester: 'thomas.whitfield',
    status: 4,
    days: [14, 75],
    assignee: 'olivia',
    shown: true,
  },
  {
    number: 219,
    kind: 'CORPORATE',
    name: 'Reorganisation of the holding',
    area: 'Corporate',
    company: 'tannourine',
    requester: 'ziad.rahme',
    status: 1,
    days: [1, 1],
    assignee: 'nadine',
  },
  {
    number: 215,
    kind: 'CORPORATE',
    name: 'Investigation, payments abroad',
    area: 'Corporate',
    company: 'littoral',
    status: 4,
    days: [6, 25],
    assignee: 'nadine',
    private: true,
  },
  {
    number: 211,
    kind: 'CORPORATE',
    name: 'Works council rules',
    area: 'Employment',
    company: 'verlaine',
    requester: 'camille.roussel',
    status: 5,
    days: [18, 80],
    assignee: 'antoine',
    shown: true,
  },
]

/** The cast of the demo world: an invented firm in Beirut, its clients and their people. */

export const firmFacts = {
  name: 'Khoury Delacroix',
  address: '14 rue Monnot, Beirut',
  locale: 'EN' as const,
  timeZone: 'Asia/Beirut',
}

export const staff = [
  {
    key: 'nadine',
    displayName: 'Nadine Khoury',
    email: 'nadine.khoury@khourydelacroix.example',
    role: 'ADMIN',
    jobTitle: 'Managing partner',
    mobile: '+961 3 555 101',
    locale: 'EN',
    status: 'ACTIVE',
  },
  {
    key: 'antoine',
    displayName: 'Antoine Delacroix',
    email: 'antoine.delacroix@khourydelacroix.example',
    role: 'LEGAL',
    jobTitle: 'Partner',
    mobile: '+961 3 555 102',
    locale: 'FR',
    status: 'ACTIVE',
  },
  {
    key: 'olivia',
    displayName: 'Olivia Bennett',
    email: 'olivia.bennett@khourydelacroix.example',
    role: 'LEGAL',
    jobTitle: 'Associate',
    mobile: '+961 3 555 103',
    locale: 'EN',
    status: 'ACTIVE',
  },
  {
    key: 'maya',
    displayName: 'Maya Fares',
    email: 'maya.fares@khourydelacroix.example',
    role: 'LEGAL',
    jobTitle: 'Trainee',
    mobile: null,
    locale: 'AR',
    status: 'INVITED',
  },
  {
    key: 'georges',
    displayName: 'Georges Tabet',
    email: 'georges.tabet@khourydelacroix.example',
    role: 'LEGAL',
    jobTitle: 'Of counsel',
    mobile: null,
    locale: 'FR',
    status: 'INACTIVE',
  },
] as const

export const companies = {
  cedre: 'Groupe Cèdre SAL',
  roch: 'Clinique Saint-Roch',
  tannourine: 'Tannourine Foods',
  harcourt: 'Harcourt Shipping Ltd',
  littoral: 'Banque du Littoral',
  verlaine: 'Maison Verlaine',
  meridian: 'Meridian Capital',
  phenix: 'Hôtel Le Phénix',
  thornbury: 'Thornbury Energy',
  saifi: 'Foncière Saïfi',
  tabaris: 'Fondation Tabaris',
} as const
export type CompanyKey = keyof typeof companies

/** first name, last name, username, email domain, company, language, job title, access type, status */
export const people = [
  ['Rima', 'Haddad', 'rima.haddad', 'groupecedre.example', 'cedre', 'EN', 'General counsel', 'CLIENT', 'ACTIVE'],
  ['Karim', 'Aoun', 'karim.aoun', 'groupecedre.example', 'cedre', 'FR', 'Chief financial officer', 'BOTH', 'ACTIVE'],
  [
    'Joëlle',
    'Mansour',
    'joelle.mansour',
    'groupecedre.example',
    'cedre',
    'FR',
    'Head of operations',
    'CLIENT',
    'ACTIVE',
  ],
  ['Fadi', 'Saliba', 'fadi.saliba', 'groupecedre.example', 'cedre', 'AR', 'Procurement', 'CLIENT', 'ACTIVE'],
  ['Hélène', 'Vasseur', 'helene.vasseur', 'saint-roch.example', 'roch', 'FR', 'Director', 'CLIENT', 'ACTIVE'],
  ['Ziad', 'Rahme', 'ziad.rahme', 'tannourine.example', 'tannourine', 'AR', 'Managing director', 'CLIENT', 'ACTIVE'],
  [
    'Thomas',
    'Whitfield',
    'thomas.whitfield',
    'harcourt.example',
    'harcourt',
    'EN',
    'Chartering manager',
    'CLIENT',
    'ACTIVE',
  ],
  ['James', 'Harcourt', 'james.harcourt', 'harcourt.example', 'harcourt', 'EN', 'Director', 'COLLABORATOR', 'ACTIVE'],
  ['Maya', 'Chidiac', 'maya.chidiac', 'littoral.example', 'littoral', 'EN', 'Head of procurement', 'CLIENT', 'ACTIVE'],
  [
    'Camille',
    'Roussel',
    'camille.roussel',
    'verlaine.example',
    'verlaine',
    'FR',
    'Directrice juridique',
    'CLIENT',
    'ACTIVE',
  ],
  ['Oliver', 'Bennett', 'oliver.bennett', 'meridian.example', 'meridian', 'EN', 'Partner', 'CLIENT', 'ACTIVE'],
  ['Nadim', 'Karam', 'nadim.karam', 'lephenix.example', 'phenix', 'FR', 'Directeur général', 'CLIENT', 'ACTIVE'],
  ['Fiona', 'Marsh', 'fiona.marsh', 'thornbury.example', 'thornbury', 'EN', 'Energy manager', 'CLIENT', 'ACTIVE'],
  ['Georges', 'Nasr', 'georges.nasr', 'saifi.example', 'saifi', 'FR', 'Property manager', 'CLIENT', 'ACTIVE'],
  ['Leila', 'Sabbagh', 'leila.sabbagh', 'tabaris.example', 'tabaris', 'AR', 'Curator', 'CLIENT', 'ACTIVE'],
  ['Marc', 'Saab', 'marc.saab', 'saab-audit.example', null, 'EN', 'Auditor', 'COLLABORATOR', 'ACTIVE'],
  ['Claire', 'Besson', 'claire.besson', 'saab-audit.example', null, 'FR', 'Auditor', 'COLLABORATOR', 'INVITED'],
  ['Elias', 'Tabet', 'elias.tabet', 'groupecedre.example', 'cedre', 'AR', 'Chairman', 'COLLABORATOR', 'INACTIVE'],
  ['Rania', 'Chamoun', 'rania.chamoun', 'chamoun-notaires.example', null, 'FR', 'Notaire', 'GUEST', 'ACTIVE'],
] as const

/** Who signed up and waits to be let in, and how many hours ago they did. */
export const waitingSignUps = [
  {
    firstName: 'Zeina',
    lastName: 'Daher',
    username: 'zeina.daher',
    email: 'zeina.daher@daher-advisory.example',
    signUpCompany: null,
    accessType: 'COLLABORATOR',
    locale: 'FR',
    hoursAgo: 75,
  },
  {
    firstName: 'Yara',
    lastName: 'Khoueiry',
    username: 'yara.khoueiry',
    email: 'yara.khoueiry@tannourine.example',
    signUpCompany: 'Tannourine Foods',
    accessType: 'CLIENT',
    locale: 'AR',
    hoursAgo: 21,
  },
] as const

/** What a client is to sign in with once an ADMIN approves it. */
export const waitingLogin = {
  username: 'georges.nasr',
  email: 'georges@saifi-estates.example',
  askedBy: 'olivia',
} as const

/** Departments of clients, and who of them is in which. */
export const departments = {
  legal: 'Legal',
  finance: 'Finance',
  operations: 'Operations',
  purchasing: 'Purchasing',
} as const

/** username, department, and the username of who the person answers to */
export const placed = [
  ['rima.haddad', 'legal', 'karim.aoun'],
  ['karim.aoun', 'finance', null],
  ['joelle.mansour', 'operations', 'karim.aoun'],
  ['fadi.saliba', 'purchasing', 'joelle.mansour'],
  ['thomas.whitfield', 'operations', 'james.harcourt'],
  ['maya.chidiac', 'purchasing', null],
  ['camille.roussel', 'legal', null],
] as const

/** Groups of the legal team and their members. */
export const userGroups = [
  ['Contracts and corporate', ['nadine', 'antoine', 'olivia']],
  ['Disputes', ['antoine', 'olivia']],
] as const

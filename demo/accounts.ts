/** The password of every demo account. Printed at start; the demo listens on this machine only. */
export const demoPassword = 'courthouse'

/** Whom the start page introduces: how to sign in, and what to see as that person. */
export const demoAccounts = [
  { login: 'nadine', door: 'app', email: 'nadine.khoury@khourydelacroix.example', who: 'Nadine Khoury, ADMIN' },
  {
    login: 'antoine',
    door: 'app',
    email: 'antoine.delacroix@khourydelacroix.example',
    who: 'Antoine Delacroix, LEGAL',
  },
  {
    login: 'rima.haddad',
    door: 'portal',
    email: 'rima.haddad@groupecedre.example',
    who: 'Rima Haddad, client of Groupe Cèdre',
  },
  { login: 'karim.aoun', door: 'portal', email: 'karim.aoun@groupecedre.example', who: 'Karim Aoun, her colleague' },
  {
    login: 'ziad.rahme',
    door: 'portal',
    email: 'ziad.rahme@tannourine.example',
    who: 'Ziad Rahme of Tannourine Foods, reads Arabic',
  },
] as const

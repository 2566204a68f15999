/** The password of every demo account. Printed at start; the demo listens on this machine only. */
export const demoPassword = 'courthouse'

/** Whom the start page introduces: how to sign in, and what to see as that person. */
export const demoAccounts = [
  { door: 'app', login: 'nadine.khoury@khourydelacroix.example', who: 'Nadine Khoury, ADMIN' },
  {
    door: 'app',
    login: 'antoine.delacroix@khourydelacroix.example',
    who: 'Antoine Delacroix, LEGAL',
  },
  {
    door: 'portal',
    login: 'rima.haddad',
    who: 'Rima Haddad, client of Groupe Cèdre',
  },
  { door: 'portal', login: 'karim.aoun', who: 'Karim Aoun, her colleague' },
  {
    door: 'portal',
    login: 'ziad.rahme',
    who: 'Ziad Rahme of Tannourine Foods, reads Arabic',
  },
] as const

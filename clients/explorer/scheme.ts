/** Where both applications keep the person's choice. */
const key = 'mantine-color-scheme-value'
const system = matchMedia('(prefers-color-scheme: dark)')

/** Light or dark: as chosen in the internal application, else as the system wishes. */
export function scheme(): 'light' | 'dark' {
  const chosen = localStorage.getItem(key)
  if (chosen === 'light' || chosen === 'dark') return chosen
  return system.matches ? 'dark' : 'light'
}

/** Puts the scheme on the page, now and whenever it changes. */
export function followScheme(): void {
  const apply = () => document.documentElement.setAttribute('data-mantine-color-scheme', scheme())
  apply()
  system.addEventListener('change', apply)
  addEventListener('storage', apply)
}

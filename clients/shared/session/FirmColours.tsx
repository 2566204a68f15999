import type { Accent } from '@parvis/schema/accent.ts'

/** What the tokens of a scheme are in the firm's colour. */
export function firmColours({ colour, onColour, ...shades }: Accent, scheme: 'light' | 'dark') {
  const { action, hover, onAction, soft } = shades[scheme]
  const mantine = ['--mantine-primary-color', '--mantine-color-ink'].map((name) => ({
    [`${name}-filled`]: action,
    [`${name}-filled-hover`]: hover,
    [`${name}-light`]: soft,
    [`${name}-light-hover`]: soft,
    [`${name}-light-color`]: action,
    [`${name}-outline`]: action,
  }))
  return Object.assign(
    {
      '--p-action': action,
      '--p-action-hover': hover,
      '--p-on-action': onAction,
      '--p-action-soft': soft,
      '--p-mark': colour,
      '--p-on-mark': onColour,
      '--mantine-primary-color-contrast': onAction,
      '--mantine-color-anchor': action,
    },
    ...mantine,
  ) as Record<`--${string}`, string>
}

/** Draws what is below in the firm's colour; the server made shades of it that can be read. */
export function FirmColours({ accent }: { accent: Accent }) {
  const sheet = (['light', 'dark'] as const).map((scheme) => {
    const tokens = Object.entries(firmColours(accent, scheme)).map(([name, value]) => `${name}:${value}`)
    return `:root[data-mantine-color-scheme="${scheme}"]{${tokens.join(';')}}`
  })
  return <style>{sheet.join('')}</style>
}

/*
 * A firm's colour, and what is made of it so that everything drawn with it can be read: WCAG 2.2 asks for 4.5 to 1 between
 * a text and what it stands on.
 */

/** The colours buttons, links and marks have on light pages, and on dark ones. */
export type AccentShades = {
  /** Links and the ground of buttons: read on every ground of our pages. */
  action: string
  hover: string
  /** Text on both. */
  onAction: string
  /** A ground on which a link can be read. */
  soft: string
}

/** The firm's colour with all that is made of it. */
export type Accent = {
  /** As the firm chose it: `#rrggbb`. */
  colour: string
  /** Text on it. */
  onColour: string
  light: AccentShades
  dark: AccentShades
}

const readable = 4.5
const [white, ink, black] = ['#ffffff', '#1c1a17', '#000000']
/** What links stand on, as tokens.css has it: canvas, paper, hovered, chosen. */
const lightGrounds = ['#ffffff', '#f4f2ed', '#edf1f7']
const darkGrounds = ['#141311', '#1b1a17', '#24221e', '#212936']

/** Whether a text is a colour: six digits after `#`. */
export const isColour = (text: string): boolean => /^#[0-9a-f]{6}$/i.test(text)

const channels = (colour: string) =>
  [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255) as [number, number, number]
const linear = (value: number) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4)
const encoded = (value: number) => (value <= 0.0031308 ? value * 12.92 : 1.055 * value ** (1 / 2.4) - 0.055)

function luminance(colour: string): number {
  const [red, green, blue] = channels(colour).map(linear) as [number, number, number]
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** How far two colours are apart to the eye, from 1 to 21 (WCAG 2.2). */
export function contrast(one: string, other: string): number {
  const [dark, bright] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number]
  return (bright + 0.05) / (dark + 0.05)
}

/** The least of a colour's contrasts with several grounds. */
const leastContrast = (colour: string, grounds: readonly string[]) =>
  Math.min(...grounds.map((ground) => contrast(colour, ground)))

/** Lightness from 0 to 1, colourfulness, and the angle of the colour: Oklab, in which steps look alike. */
type Oklch = { lightness: number; chroma: number; hue: number }

export function oklchOf(colour: string): Oklch {
  const [red, green, blue] = channels(colour).map(linear) as [number, number, number]
  const long = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue)
  const middle = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue)
  const short = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue)
  const a = 1.9779984951 * long - 2.428592205 * middle + 0.4505937099 * short
  const b = 0.0259040371 * long + 0.7827717662 * middle - 0.808675766 * short
  return {
    lightness: 0.2104542553 * long + 0.793617785 * middle - 0.0040720468 * short,
    chroma: Math.hypot(a, b),
    hue: ((Math.atan2(b, a) * 180) / Math.PI + 360) % 360,
  }
}

function linearOf({ lightness, chroma, hue }: Oklch): number[] {
  const [a, b] = [chroma * Math.cos((hue * Math.PI) / 180), chroma * Math.sin((hue * Math.PI) / 180)]
  const long = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
  const middle = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
  const short = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3
  return [
    4.0767416621 * long - 3.3077115913 * middle + 0.2309699292 * short,
    -1.2684380046 * long + 2.6097574011 * middle - 0.3413193965 * short,
    -0.0041960863 * long - 0.7034186147 * middle + 1.707614701 * short,
  ]
}

/** The colour nearest to this that a screen can show: as light and of the same angle, less colourful where it must be. */
function shown(wanted: Oklch): string {
  let { chroma } = wanted
  let values = linearOf(wanted)
  while (chroma > 0 && values.some((value) => value < -0.0005 || value > 1.0005)) {
    chroma = Math.max(0, chroma - 0.004)
    values = linearOf({ ...wanted, chroma })
  }
  const digits = values.map((value) => Math.round(encoded(Math.min(1, Math.max(0, value))) * 255))
  return `#${digits.map((digit) => digit.toString(16).padStart(2, '0')).join('')}`
}

/** The same colour, lighter or darker. */
const atLightness = (colour: string, lightness: number) =>
  shown({ ...oklchOf(colour), lightness: Math.min(1, Math.max(0, lightness)) })

/** White or ink, whichever is read better; black on what is too dark for ink and too light for white. */
function textOn(ground: string): string {
  const better = contrast(white, ground) >= contrast(ink, ground) ? white : ink
  return contrast(better, ground) >= readable ? better : black
}

/** The colour itself where it can be read on all of these, else the nearest shade of it that can. */
function readableOn(colour: string, grounds: readonly string[], step: number): string {
  let { lightness } = oklchOf(colour)
  let shade = colour
  while (leastContrast(shade, grounds) < readable && (step > 0 ? lightness < 1 : lightness > 0)) {
    lightness += step
    shade = atLightness(colour, lightness)
  }
  return shade
}

const towards = (colour: string, step: number) => atLightness(colour, oklchOf(colour).lightness + step)

function shadesOf(colour: string, { grounds, soft, step }: { grounds: string[]; soft: string; step: number }) {
  const action = readableOn(colour, [...grounds, soft], step)
  const hover = towards(action, step > 0 ? 0.07 : -0.07)
  return { action, hover, onAction: textOn(action), soft }
}

/** What is made of a firm's colour. */
export function accentOf(colour: string): Accent {
  const { chroma, hue } = oklchOf(colour)
  const tint = (lightness: number, most: number) => shown({ lightness, chroma: Math.min(chroma, most), hue })
  return {
    colour,
    onColour: textOn(colour),
    light: shadesOf(colour, { grounds: lightGrounds, soft: tint(0.965, 0.02), step: -0.005 }),
    dark: shadesOf(colour, { grounds: darkGrounds, soft: tint(0.27, 0.04), step: 0.005 }),
  }
}

/** What the product draws with where the firm chose no colour. */
export const ownAccent: Accent = {
  colour: '#1c1a17',
  onColour: '#ffffff',
  light: { action: '#234470', hover: '#1a355a', onAction: '#ffffff', soft: '#eff3f8' },
  dark: { action: '#9db5d4', hover: '#bccce1', onAction: '#112440', soft: '#1f2835' },
}

/** Whether a colour would be taken for the one green that means "the client can see this". */
export function isSeenGreen(colour: string): boolean {
  const { chroma, hue } = oklchOf(colour)
  return chroma > 0.045 && hue > 128 && hue < 172
}

import { type Accent, ownAccent } from '@parvis/schema/accent.ts'
import type { MailContent } from './mail.ts'

const sans = `'IBM Plex Sans',-apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif`
const serif = `'Source Serif 4',Georgia,'Times New Roman',serif`
const arabic = `'IBM Plex Sans Arabic','Segoe UI','Geeza Pro',Tahoma,Arial,sans-serif`

/** The same colours as the applications' dark scheme. `!important`, because the light ones stand inline. */
const dark = ({ dark: shades, colour, onColour }: Accent) => ({
  '.canvas': 'background:#141311',
  '.paper': 'background:#1b1a17',
  '.rule': 'border-color:#3b3832',
  '.ink': 'color:#ece8e0',
  '.quiet': 'color:#b4ada1',
  '.meta': 'color:#9a9387',
  '.mark': colour === ownAccent.colour ? 'background:#ece8e0;color:#141311' : `background:${colour};color:${onColour}`,
  '.link': `color:${shades.action}`,
  '.logo': 'background:#ffffff',
  '.action': `background:${shades.action};color:${shades.onAction}`,
})

const darkStyle = (accent: Accent) => `
:root{color-scheme:light dark;supported-color-schemes:light dark}
@media (prefers-color-scheme:dark){${Object.entries(dark(accent))
  .map(
    ([selector, rules]) =>
      `${selector}{${rules
        .split(';')
        .map((rule) => `${rule}!important`)
        .join(';')}}`,
  )
  .join('')}}
@media (max-width:480px){.edge{padding-left:16px!important;padding-right:16px!important}.inset{padding:24px 20px!important}.foot{padding-left:36px!important;padding-right:36px!important}}
`

/** Directions, fonts and inline styles of a mail, in its language and the firm's colour. */
export function mailLook({ locale, accent }: Pick<MailContent, 'locale' | 'accent'>) {
  const rtl = locale === 'AR'
  const start = rtl ? 'right' : 'left'
  const text = rtl ? arabic : sans
  // The serif has no Arabic; headings in Arabic are heavier instead.
  const title = rtl ? arabic : serif
  const weight = rtl ? 600 : 500
  const height = rtl ? 1.75 : 1.6
  const at = (size: number, color: string, more = '') =>
    `font-family:${text};font-size:${size}px;line-height:${height};color:${color};text-align:${start};${more}`
  const titled = (size: number, lineHeight: number, more = '') =>
    `font-family:${title};font-size:${size}px;line-height:${lineHeight};font-weight:${weight};color:#1c1a17;text-align:${start};${more}`
  return {
    dir: rtl ? 'rtl' : 'ltr',
    start,
    darkStyle: darkStyle(accent),
    body: 'margin:0;padding:0;background:#f4f2ed;-webkit-text-size-adjust:100%',
    card: 'border:1px solid #d3cec4;border-radius:4px;border-collapse:separate;background:#ffffff',
    mark: `width:32px;height:32px;border-radius:4px;font-family:${serif};font-size:13px;line-height:32px;font-weight:600;color:${accent.onColour}`,
    firm: titled(18, rtl ? 1.6 : 1.3),
    heading: titled(28, rtl ? 1.5 : 1.25, 'margin:0 0 8px'),
    opening: at(16, '#1c1a17', 'margin:0 0 24px'),
    quote: `border:solid #d3cec4;border-width:${rtl ? '0 3px 0 0' : '0 0 0 3px'};border-collapse:separate;margin:0 0 24px`,
    quoteInset: rtl ? 'padding:2px 16px 2px 0' : 'padding:2px 0 2px 16px',
    quoteText: at(16, '#1c1a17', 'margin:0;text-align:start;unicode-bidi:plaintext;overflow-wrap:anywhere'),
    block: 'border:solid #d3cec4;border-width:1px 0;border-collapse:separate;margin:0 0 24px',
    title: titled(20, rtl ? 1.6 : 1.35, 'margin:0'),
    subtitle: at(15, '#5c574f', 'margin:0;line-height:1.5'),
    item: titled(18, rtl ? 1.6 : 1.35, 'margin:0'),
    itemLink: `color:${accent.light.action};text-decoration:underline`,
    itemNote: at(15, '#1c1a17', 'margin:2px 0 0;line-height:1.5'),
    label: at(14, '#5c574f', `width:140px;padding:3px 0;padding-${rtl ? 'left' : 'right'}:12px`),
    value: at(14, '#1c1a17', 'padding:3px 0;font-variant-numeric:tabular-nums'),
    button: `display:inline-block;padding:12px 26px;font-family:${text};font-size:16px;line-height:22px;font-weight:500;color:${accent.light.onAction};background:${accent.light.action};border-radius:4px;text-decoration:none`,
    afterwards: at(14, '#5c574f', 'margin:22px 0 0'),
    foot: at(13, '#68635a', 'margin:0 0 8px'),
  }
}

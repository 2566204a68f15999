import type { Locale } from '@parvis/schema/viewer.ts'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { preferredLocale } from './authenticate.ts'
import { contentSecurityPolicy } from './securityHeaders.ts'

const texts: Record<Locale, { title: string; help: string; portal: string; app: string }> = {
  EN: {
    title: 'There is nothing at this address',
    help: 'It may have been cut off when it was copied. Open the link in your email again, or start here:',
    portal: 'Client portal',
    app: 'For the legal team',
  },
  FR: {
    title: 'Il n’y a rien à cette adresse',
    help: 'Elle a peut-être été coupée lors de la copie. Rouvrez le lien reçu par e-mail, ou commencez ici :',
    portal: 'Espace client',
    app: 'Pour l’équipe juridique',
  },
  AR: {
    title: 'لا شيء في هذا العنوان',
    help: 'ربما انقطع العنوان عند نسخه. افتح الرابط الوارد في بريدك من جديد، أو ابدأ من هنا:',
    portal: 'بوابة العملاء',
    app: 'للفريق القانوني',
  },
}

const style = `:root { color-scheme: light dark }
body { margin: 0; padding: 12vh 24px; background: light-dark(#f4f2ed, #141311); color: light-dark(#1c1a17, #ece8e0);
  font: 16px/1.6 "IBM Plex Sans", "IBM Plex Sans Arabic", system-ui, sans-serif }
main { max-width: 34rem; margin: auto }
h1 { margin: 0; font: 500 28px/1.3 "Source Serif 4", Georgia, serif }
[lang=ar] h1 { font: 600 26px/1.5 "IBM Plex Sans Arabic", system-ui, sans-serif }
p { color: light-dark(#5c574f, #b4ada1) }
a { display: inline-block; min-height: 44px; line-height: 44px; margin-inline-end: 24px; color: light-dark(#234470, #9db5d4) }
a:focus-visible { outline: 2px solid; outline-offset: 2px; border-radius: 4px }`

/** Answers an address that belongs to nothing of ours: a page in the reader's language that leads on, and 404. */
export function answerNowhere(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  reply.code(404).headers({ 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' })
  if (request.method !== 'GET' && request.method !== 'HEAD') return reply.send()
  const locale = preferredLocale(request.headers['accept-language'])
  return reply
    .type('text/html; charset=utf-8')
    .header('content-security-policy', contentSecurityPolicy())
    .send(nowhere(locale))
}

function nowhere(locale: Locale): string {
  const { title, help, portal, app } = texts[locale]
  return `<!doctype html>
<html lang="${locale.toLowerCase()}" dir="${locale === 'AR' ? 'rtl' : 'ltr'}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${style}</style>
<main>
<h1>${title}</h1>
<p>${help}</p>
<a href="/portal/">${portal}</a><a href="/app/">${app}</a>
</main>
</html>
`
}

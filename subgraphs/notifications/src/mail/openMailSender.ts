import type { SubgraphParts } from '@parvis/runtime/subgraphParts.ts'
import { clean } from '@parvis/schema/texts/clean.ts'
import { createTransport } from 'nodemailer'
import type { Mail, MailAddress, MailContent } from './mail.ts'
import { logoId, mailHtml } from './mailHtml.ts'
import { mailText } from './mailText.ts'

/** Sends one mail. Throws what the mail server said. */
export type SendMail = (id: string, mail: Mail) => Promise<void>

/** Hands mails to the SMTP server of the settings, one connection each. `id` is the mail's own, the same at every try. */
export function openMailSender({ publicUrl, smtpUrl, mailFrom }: SubgraphParts['settings']): SendMail {
  const { hostname } = new URL(publicUrl)
  const sender = mailFrom ?? `no-reply@${hostname}`
  const transport = createTransport({
    url: smtpUrl,
    connectionTimeout: 5_000,
    greetingTimeout: 5_000,
    dnsTimeout: 5_000,
    socketTimeout: 20_000,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  return async (id, { to, replyTo, content }) => {
    await transport.sendMail({
      messageId: `<${id}@${hostname}>`,
      from: named({ name: content.firmName, address: sender }),
      to: named(to),
      ...(replyTo ? { replyTo: named(replyTo) } : {}),
      subject: clean.line(content.subject),
      text: mailText(content),
      html: mailHtml(content),
      attachments: logoOf(content),
      headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': content.locale.toLowerCase() },
    })
  }
}

/** The logo travels with the mail: what has to be fetched is not shown before the reader allows it, and tells that they read. */
const logoOf = ({ logo }: MailContent) =>
  logo
    ? [
        {
          cid: logoId,
          filename: 'logo.png',
          contentType: 'image/png',
          contentDisposition: 'inline' as const,
          content: Buffer.from(logo.png, 'base64'),
        },
      ]
    : []

const named = ({ name, address }: MailAddress) => ({ name: clean.line(name), address })

/** True when the mail server refused this mail for good: trying again would only annoy it. */
export function isRefusedForGood(error: unknown): boolean {
  const { code, responseCode } = error as { code?: string; responseCode?: number }
  return (code === 'EENVELOPE' || code === 'EMESSAGE') && responseCode !== undefined && responseCode >= 500
}

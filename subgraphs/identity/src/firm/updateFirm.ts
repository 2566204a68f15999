import { createHash } from 'node:crypto'
import { cleanPng, type Picture } from '@parvis/files/cleanPng.ts'
import { FileRefusal } from '@parvis/files/fileRefusal.ts'
import { forgetUpload, readUpload } from '@parvis/files/takeUpload.ts'
import { logoLimits } from '@parvis/files/uploads.ts'
import type { Transaction } from '@parvis/kernel/database/database.ts'
import { chain } from '@parvis/kernel/events/chain.ts'
import { once } from '@parvis/kernel/events/clientKey.ts'
import { badInput } from '@parvis/kernel/graph/errors.ts'
import { changedFields, given, optionalText, requiredText } from '@parvis/kernel/graph/fields.ts'
import { Refusal } from '@parvis/kernel/graph/refusals.ts'
import { isColour, isSeenGreen } from '@parvis/schema/accent.ts'
import { isCurrency } from '@parvis/schema/currencies.ts'
import { isTimeZone } from '@parvis/schema/days.ts'
import type { Locale } from '@parvis/schema/viewer.ts'
import type { Context } from '../context.ts'
import { type FirmRow, firm, firmLogos, tables } from '../tables.ts'
import { readFirm } from './firm.ts'

type Update = {
  version: number
  name?: string | null
  address?: string | null
  locale?: Locale | null
  currency?: string | null
  timeZone?: string | null
  accent?: string | null
  logoUploadId?: string | null
  clientKey?: string | null
}
type Wanted = Partial<Pick<FirmRow, 'name' | 'address' | 'locale' | 'currency' | 'timeZone' | 'accent'>>

/**
 * Changes what the firm is called, where it is and how it looks. Nothing to change is no change and no event. Refuses with
 * INVALID_VALUE, ACCENT_NOT_ALLOWED, LOGO_REFUSED, UPLOAD_NOT_FOUND, or CONFLICT and the present firm.
 */
export async function updateFirm(context: Pick<Context, 'db' | 'viewer' | 'storage'>, input: Update): Promise<void> {
  const { db, storage } = context
  const wanted = checkedChanges(input)
  const logo = input.logoUploadId ? await newLogo(context, input.logoUploadId) : null
  const picture = input.logoUploadId === undefined ? undefined : (logo?.picture ?? null)
  await db.transaction((tx) => change(tx, context, { input, wanted, picture }))
  if (logo) await forgetUpload(storage, logo)
}

type Change = { input: Update; wanted: Wanted; picture: Picture | null | undefined }

async function change(tx: Transaction, { db, viewer }: Pick<Context, 'db' | 'viewer'>, of: Change): Promise<void> {
  const { input, wanted, picture } = of
  const [row] = await tx.select().from(firm).for('update')
  const { id, version, locale } = row!
  const claim = { actorId: viewer!.id, operation: 'firm.update', clientKey: input.clientKey, subjectId: id }
  await once(tx, tables, claim, async () => {
    if (version !== input.version) throw new Refusal('CONFLICT', { present: { firm: await readFirm(db, locale) } })
    const changed = changedFields(row!, wanted)
    const logos = picture === undefined ? null : await changeLogo(tx, picture)
    if (changed.length === 0 && !logos) return
    const pick = (values: Wanted) => Object.fromEntries(changed.map((field) => [field, values[field as keyof Wanted]!]))
    const [from, to] = [pick(row!), pick(wanted)]
    const payload = logos ? { from: { ...from, logo: logos.from }, to: { ...to, logo: logos.to } } : { from, to }
    const happened = { type: 'firm.changed', actorId: viewer!.id, payload } as const
    await chain.add(tx, tables, { row: row!, happened: [happened] }, ({ chainHead }) =>
      tx.update(firm).set({ ...wanted, version: version + 1, chainHead }),
    )
  })
}

/** What stands there after: the picture, or nothing. Says from which to which; null when it is the same. */
async function changeLogo(tx: Transaction, picture: Picture | null) {
  const [before] = await tx.delete(firmLogos).returning({ sha256: firmLogos.sha256 })
  const sha256 = picture && createHash('sha256').update(picture.png).digest('hex')
  if (picture) await tx.insert(firmLogos).values({ ...picture, sha256: sha256! })
  const from = before?.sha256 ?? null
  return from === sha256 ? null : { from, to: sha256 }
}

/** The uploaded picture, cleaned. */
async function newLogo({ viewer, storage }: Pick<Context, 'viewer' | 'storage'>, uploadId: string) {
  const refused = () => new Refusal('LOGO_REFUSED', { field: ['logoUploadId'] })
  const place = { personId: viewer!.id, uploadId, purpose: { for: 'firm' as const } }
  const read = await readUpload(storage, { ...place, maxBytes: logoLimits.maxBytes }).catch((error) => {
    if (error instanceof FileRefusal) throw refused()
    if (error instanceof Refusal) throw new Refusal(error.code, { field: ['logoUploadId'] })
    throw error
  })
  const picture = read && cleanPng(read.bytes, logoLimits)
  if (!picture) throw refused()
  return { picture, upload: read.upload }
}

/** What the input changes, each checked; null is no value of what every firm has. */
function checkedChanges(input: Update): Wanted {
  const { name, address, locale, currency, timeZone, accent } = input
  if ([name, locale, currency, timeZone].includes(null)) throw badInput('This cannot be cleared: leave it out.')
  const invalid = (field: string) => new Refusal('INVALID_VALUE', { field: [field] })
  if (currency != null && !isCurrency(currency)) throw invalid('currency')
  if (timeZone != null && !isTimeZone(timeZone)) throw invalid('timeZone')
  if (accent != null && !isColour(accent)) throw invalid('accent')
  if (accent != null && isSeenGreen(accent)) throw new Refusal('ACCENT_NOT_ALLOWED', { field: ['accent'] })
  return given({
    name: name == null ? undefined : requiredText(name, { field: 'name', max: 200 }),
    address: address === undefined ? undefined : optionalText(address, { field: 'address', max: 300 }),
    locale: locale ?? undefined,
    currency: currency ?? undefined,
    timeZone: timeZone ?? undefined,
    accent: accent?.toLowerCase() ?? accent,
  })
}

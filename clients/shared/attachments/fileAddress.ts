import { anotherStatus, loadForAnother, readFor } from '../graph/readFor.ts'

/** `base` is the application's path with a slash at its end: `/app/`. Every address is checked when it is asked for. */
type Door = { base: string }

/** A file's bytes, to be saved; the newest version when none is named. Whoever may open it can be sent this address. */
export function fileAddress({ base, id, version }: Door & { id: string; version?: number }): string {
  return `${base}files/${id}${version ? `?version=${version}` : ''}`
}

/** A file's bytes, shown in the page. */
export function inlineAddress(file: Door & { id: string; version: number }): string {
  return addressAsRead(`${fileAddress(file)}&inline=1`)
}

/** A folder with everything in it as one zip. */
export function folderZipAddress({ base, folderId }: Door & { folderId: string }): string {
  return `${base}files/folders/${folderId}.zip`
}

/** Every file of a record as one zip. */
export function recordZipAddress({ base, record, recordId }: Door & { record: string; recordId: string }): string {
  return `${base}files/records/${record}/${recordId}.zip`
}

/** Where uploads go. */
export function uploadEndpoint({ base }: Door): string {
  return `${base}files/uploads`
}

/** An address as this page asks for it: it says whom the page was read for, because who opened a file is written down. */
export function addressAsRead(address: string): string {
  const viewer = readFor()
  return viewer === null ? address : `${address}${address.includes('?') ? '&' : '?'}${new URLSearchParams({ viewer })}`
}

/** Lets the browser save what stands at an address. */
export function download(address: string): void {
  const link = document.createElement('a')
  link.href = addressAsRead(address)
  link.download = ''
  link.click()
  // A browser does not tell the page why it could not save something: asked like this it counts as no opening.
  fetch(link.href, { method: 'HEAD' }).then(
    ({ status }) => status === anotherStatus && loadForAnother(),
    () => undefined,
  )
}

/** Links that save something are followed like `download`; their own addresses can be copied, and say nothing of a viewer. */
export function followDownloads(): () => void {
  const follow = (event: MouseEvent) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[download]') : null
    if (!link?.href.startsWith(`${location.origin}/`)) return
    event.preventDefault()
    download(link.href)
  }
  document.addEventListener('click', follow)
  return () => document.removeEventListener('click', follow)
}

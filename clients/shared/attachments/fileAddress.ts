/** `base` is the application's path with a slash at its end: `/app/`. Every address is checked when it is asked for. */
type Door = { base: string }

/** A file's bytes: to be saved, or shown in the page (`inline`); the newest version when none is named. */
export function fileAddress({
  base,
  id,
  version,
  inline,
}: Door & { id: string; version?: number; inline?: boolean }): string {
  const asked = new URLSearchParams({ ...(version && { version: `${version}` }), ...(inline && { inline: '1' }) })
  return `${base}files/${id}${asked.size > 0 ? `?${asked}` : ''}`
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

/** Lets the browser save what stands at an address. */
export function download(address: string): void {
  const link = document.createElement('a')
  link.href = address
  link.download = ''
  document.body.append(link)
  link.click()
  link.remove()
}

const reloadedKey = 'parvis.reloadedAt'
const reloadPauseMs = 30_000

/** The server was upgraded under an open page: loads the new page, but not twice in half a minute. */
export function reloadForNewVersion(): void {
  const last = Number(sessionStorage.getItem(reloadedKey) ?? 0)
  if (Date.now() - last < reloadPauseMs) return
  sessionStorage.setItem(reloadedKey, String(Date.now()))
  location.reload()
}

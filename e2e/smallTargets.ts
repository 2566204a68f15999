/**
 * What a finger does not hit on a phone: controls that are hit less than 44 px high, wherever their hits come from (padding,
 * a layer over the row, a label). Links inside a sentence are as high as its lines. Runs in the page.
 */
export function smallTargets(): string[] {
  const least = 44
  const controls = 'a[href], button, input, select, textarea, summary, [role=tab], [role=menuitem], [role=option]'
  const isInSentence = (each: HTMLElement) =>
    getComputedStyle(each).display === 'inline' &&
    [...each.parentElement!.childNodes].some(
      (node) => node.nodeType === Node.TEXT_NODE && /\p{L}/u.test(node.textContent!),
    )
  /** What stands there, without the open list that floats over the page, unless the control is of it. */
  const elementAt = (each: HTMLElement, x: number, y: number) =>
    document.elementsFromPoint(x, y).find((found) => {
      const list = found.closest('[class*="-dropdown"]')
      return !list || list.contains(each)
    })
  /** Whether a tap at this place is one on the control: on itself, on its label, or on what its field is made of. */
  const isHit = (each: HTMLElement, x: number, y: number) => {
    const found = elementAt(each, x, y)
    if (!found) return false
    if (each.contains(found) || found.closest('label')?.control === each) return true
    const field = each.closest('[class*="-wrapper"]')
    return Boolean(field?.contains(found)) && !found.closest('button')
  }
  return [...document.querySelectorAll<HTMLElement>(controls)].flatMap((each) => {
    if (!each.checkVisibility({ visibilityProperty: true, opacityProperty: true }) || isInSentence(each)) return []
    each.scrollIntoView({ block: 'center', behavior: 'instant' })
    const { left, top, width, height } = each.getBoundingClientRect()
    const [x, y] = [left + width / 2, top + height / 2]
    // What nobody can hit at all lies under a dialog, or is there for readers of screens only.
    if (width <= 1 || height <= 1 || !isHit(each, x, y)) return []
    let [from, to] = [y, y]
    while (to - from < least && isHit(each, x, from - 1)) from -= 1
    while (to - from < least && isHit(each, x, to + 1)) to += 1
    const hit = Math.round(to - from + 1)
    return hit < least ? [`is hit ${hit} px high, ${height} drawn: ${each.outerHTML.slice(0, 160)}`] : []
  })
}

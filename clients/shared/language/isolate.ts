const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufefc]/

/**
 * Keeps a name or reference of the other script in its own direction inside a sentence: what `<bdi>` is to markup. A
 * text of the page's own script stays as it is.
 */
export function isolate(text: string, direction: string = document.documentElement.dir): string {
  return rightToLeft.test(text) === (direction === 'rtl') ? text : `\u2068${text}\u2069`
}

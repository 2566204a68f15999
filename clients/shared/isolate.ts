/** Keeps a name or reference in its own direction inside a sentence of the other script: what `<bdi>` is to markup. */
export function isolate(text: string): string {
  return `\u2068${text}\u2069`
}

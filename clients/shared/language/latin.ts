/** Latin digits for Arabic-Indic and Persian ones, without the marks of direction that come along when copied. */
export function latin(text: string): string {
  return text
    .replaceAll(/[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/g, '')
    .replaceAll(/[٠-٩]/g, (digit) => `${digit.charCodeAt(0) - 0x0660}`)
    .replaceAll(/[۰-۹]/g, (digit) => `${digit.charCodeAt(0) - 0x06f0}`)
    .replaceAll(/\s/g, ' ')
    .trim()
}

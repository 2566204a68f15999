/*
 * What is kept of a text that somebody typed or pasted, by the kind of text it is. Everything that takes a text cleans it
 * here and nowhere else, in the browser too where it decides whether anything was typed. What is searched for has a form
 * of its own: `searchForm.ts`.
 */

/** Signs that show something. Without one a text is nothing: spaces, controls, marks, fillers, the blank of braille. */
const visible =
  /[^\p{Z}\p{Cc}\p{Cs}\p{M}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\u2800\ufff9-\ufffc\u{1d159}\u{13441}\u{13442}]/u

/**
 * Marks that change nothing a reader would miss: those that turn or isolate the direction of what follows, which our own
 * pages and mails put around names, and those of no width. Marks that Arabic, Persian and joined signs want are not here.
 */
const needless = /[\u00ad\u200b\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb]/g

/** Everything without a look of its own, for texts that people compare sign by sign. */
const unseen = /[\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\u2800\ufff9-\ufffc]/gu

/** What says nothing at the ends of a text: also marks of direction, which only matter between two words. */
const atEnds = /\s|[\u061c\u115f\u1160\u180e\u200c\u200e\u200f\u2800\u3164\uffa0]|\u034f/

/** Without what says nothing at its ends; empty when nothing of it can be seen. */
function trimmed(text: string): string {
  if (!visible.test(text)) return ''
  let [start, end] = [0, text.length]
  while (atEnds.test(text[start]!)) start += 1
  while (atEnds.test(text[end - 1]!)) end -= 1
  return text.slice(start, end)
}

export const clean = {
  /** A name, a title, whatever stands on one line. */
  line: (text: string): string =>
    trimmed(
      text
        .normalize('NFC')
        .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
        .replace(needless, ''),
    ),

  /** A text of several lines: a note, a description. */
  lines: (text: string): string =>
    trimmed(
      text
        .normalize('NFC')
        .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n')
        .replace(/(?!\n)\p{Cc}/gu, ' ')
        .replace(needless, ''),
    ),

  /** A username, an address, the secret of a link: what somebody is found by, however it was copied. Case is kept. */
  login: (text: string): string =>
    text
      .normalize('NFKC')
      .replace(/\p{Cc}/gu, ' ')
      .replace(unseen, '')
      .trim(),

  /**
   * A number or a day: what is read sign by sign, however it was copied. Digits of Arabic, of Persian and of full width
   * are Latin ones, every space is one; small raised digits stay what they are, so that a footnote is no digit.
   */
  figures: (text: string): string =>
    text
      .normalize('NFC')
      .replace(unseen, '')
      .replace(/[٠-٩۰-۹０-９]/g, (digit) => `${digit.charCodeAt(0) & 0xf}`)
      .replace(/[\s\p{Cc}]/gu, ' ')
      .trim(),

  /** A password, the same on every keyboard: programs compose one and the same letter in several ways. */
  password: (text: string): string => text.normalize('NFKC'),
}

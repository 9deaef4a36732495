import { fontSize } from './theme'

const wide =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/u
const narrow = /[ijl.,:;'|!()[\] ]/
const broad = /[A-Zmw%@&—…]/

/**
 * The width of a text in pixels, estimated without a screen so that the same chart has the same
 * margins everywhere: an ideograph is one em, other letters by three widths.
 */
export function textWidth(text: string, size = fontSize): number {
  let ems = 0
  for (const letter of text) {
    if (wide.test(letter)) ems += 1
    else if (narrow.test(letter)) ems += 0.32
    else ems += broad.test(letter) ? 0.72 : 0.58
  }
  return ems * size
}

/** The text cut to a width in pixels, with an ellipsis where it was cut. */
export function fit(text: string, width: number, size = fontSize): string {
  if (textWidth(text, size) <= width) return text
  const letters = [...text]
  while (letters.length > 1 && textWidth(letters.join('') + '…', size) > width) letters.pop()
  return `${letters.join('').trimEnd()}…`
}

/** The width of the widest text, at most `limit`. */
export function widest(texts: readonly string[], limit = 200, size = fontSize): number {
  return Math.ceil(
    Math.min(
      limit,
      texts.reduce((most, text) => Math.max(most, textWidth(text, size)), 0),
    ),
  )
}

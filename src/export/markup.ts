/**
 * HTML that is known to be well-formed text: built from template literals whose values are escaped, so
 * that nothing a file holds can become markup.
 */
export class Html {
  readonly text: string
  private constructor(text: string) {
    this.text = text
  }
  /** For markup that was made safe elsewhere: rendered Markdown and drawn charts. */
  static trusted(text: string): Html {
    return new Html(text)
  }
}

type Part = Html | readonly Html[] | string | number

/**
 * Text is escaped, `Html` stands as it is, lists are joined. Not called `markup`, under which name a formatter
 * would move its white space.
 */
export function markup(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return Html.trusted(
    strings.map((text, i) => text + (i < parts.length ? written(parts[i] ?? '') : '')).join(''),
  )
}

export const nothing = markup``

function written(part: Part): string {
  if (part instanceof Html) return part.text
  if (typeof part === 'object') return part.map(({ text }) => text).join('')
  return escaped(String(part))
}

/** Long text between tags, where quotes mean nothing: a page of SQL is a seventh shorter with them as they are. */
export const content = (text: string): Html => Html.trusted(escaped(text, /[&<>]/g))

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Control characters, which HTML does not allow, are shown as the replacement character. */
function escaped(text: string, meaning = /[&<>"']/g): string {
  return text
    .replace(meaning, (character) => entities[character] ?? '')
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, '\ufffd')
}

import { blobSource, type Source } from '../lib/source'

/** What the clipboard holds, by the kinds a browser gives. */
interface Pasted {
  /** `text/html` */
  readonly html?: string
  /** `text/plain`: cells by tabs, where it comes from a spreadsheet */
  readonly text?: string
}

/**
 * A file out of what was pasted, or undefined where it is no table. The plain text is taken where it has tabs: there
 * spreadsheets write what their cells show; a table of a web page is taken as it is.
 */
export function pasted({ html = '', text = '' }: Pasted, name = 'pasted'): Source | undefined {
  if (hasRows(text)) return file(`${name}.tsv`, text)
  if (/<table[\s>]/i.test(html)) return file(`${name}.html`, withoutStyles(html))
  return /\S.*\n.*\S/.test(text) && /[,;|]/.test(text) ? file(`${name}.csv`, text) : undefined
}

function hasRows(text: string): boolean {
  return text.split(/\r?\n/, 20).some((line) => line.includes('\t'))
}

/** Office puts pages of styles before its tables. */
function withoutStyles(html: string): string {
  return html.replace(/<style[\s\S]*?<\/style>/gi, '')
}

/** The mark says that the text is UTF-8, whatever the page it comes from declares. */
function file(name: string, text: string): Source {
  return blobSource(name, new Blob(['\ufeff', text.toWellFormed()]))
}

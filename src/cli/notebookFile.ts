import { readFile } from 'node:fs/promises'
import { speaker, type Say } from '../i18n/say'
import type { Locale } from '../lib/locale'
import { parse, setMeta, type Notebook } from '../notebook'
import { UsageError } from './args'
import { placeOf } from './place'

/** A notebook read from disk. */
export interface NotebookFile {
  /** absolute */
  readonly path: string
  readonly text: string
  readonly notebook: Notebook
}

/** Reads a notebook; a locale that was asked for stands in for its own. */
export async function readNotebook(file: string, locale?: Locale): Promise<NotebookFile> {
  const path = placeOf(file)
  const text = await readFile(path, 'utf8').catch(() => {
    throw new UsageError('cli.no-file', { file })
  })
  const notebook = parse(text)
  return { path, text, notebook: locale ? setMeta(notebook, 'locale', locale) : notebook }
}

/** Words in the notebook's language. */
export function sayIn({ meta }: Notebook): Say {
  return speaker({ locale: meta.locale, currency: meta.currency, timezone: meta.timezone })
}

/** The 1-based line of the file on which an offset into a cell's body stands. */
export function lineOf({ text, notebook }: NotebookFile, key: string, offset: number): number {
  let from = notebook.meta.source.length
  for (const cell of notebook.cells) {
    const head = 'open' in cell ? cell.open : ''
    if (cell.key === key) return countLines(text.slice(0, from + head.length + offset))
    from += head.length + cell.body.length + ('open' in cell ? cell.close : cell.after).length
  }
  return 1
}

const countLines = (before: string) => before.split(/\r\n|\r|\n/).length

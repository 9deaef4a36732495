import { writeFile } from 'node:fs/promises'
import { isText, migrate, parse, print, type Cell, type Notebook } from '../notebook'
import type { Args } from './args'
import { readNotebook, sayIn } from './notebookFile'
import type { Output } from './output'

/** Writes a notebook in its canonical form, or says that it is so already; gives the exit status. */
export async function fmt({ file, locale }: Args, output: Output): Promise<number> {
  const { path, notebook, text } = await readNotebook(file)
  const say = sayIn(locale ? (await readNotebook(file, locale)).notebook : notebook)
  if (notebook.readonly) {
    output.tell(say('cli.newer', { file }))
    return 1
  }
  const written = canonical(notebook)
  if (written === text) {
    await output.write(`${say('cli.canonical', { file })}\n`)
    return 0
  }
  await writeFile(path, written)
  await output.write(`${say('cli.rewritten', { file })}\n`)
  return 0
}

/**
 * A notebook's text in canonical form: the newest version of the format, line feeds, one blank line
 * between blocks, one line break at the end, info strings with single spaces and names that are unique.
 * What stands inside cells stays. Where that would change what a cell says, the text stays as it is.
 */
export function canonical(notebook: Notebook): string {
  const newest = migrate(notebook)
  const head = unix(newest.meta.source)
    .replace(/^\uFEFF/, '')
    .trim()
  const blocks = [head, ...newest.cells.map(block)].filter((text) => text !== '')
  const text = `${blocks.join('\n\n')}\n`
  return isSame(newest, parse(text)) ? text : print(newest)
}

function block(cell: Cell): string {
  const body = unix(cell.body)
  if (isText(cell)) return body
  const fence = /^ *(`{3,}|~{3,})/.exec(cell.open)?.[1] ?? '```'
  const info = [cell.kind, `#${cell.key}`, ...(cell.detail === '' ? [] : [cell.detail])].join(' ')
  return `${fence}${info}\n${body}${body === '' ? '' : '\n'}${fence}`
}

const unix = (text: string) => text.replace(/\r\n|\r/g, '\n')

/** Whether two notebooks say the same, line ends aside. */
function isSame(a: Notebook, b: Notebook): boolean {
  const said = ({ cells }: Notebook) =>
    JSON.stringify(
      cells.map((cell) => [cell.kind, cell.key, isText(cell) ? '' : cell.detail, unix(cell.body)]),
    )
  return said(a) === said(b) && unix(a.meta.title) === unix(b.meta.title)
}

import type { CellView } from '../session/view'

/** What every cell runs, in the order of the page, as one text that a database shell reads. */
export function sqlScript(views: readonly CellView[]): string {
  return views
    .flatMap(({ key, title, script }) =>
      script?.trim()
        ? [`-- ${oneLine(title === key ? key : `${key}: ${title}`)}\n${ended(script)}\n`]
        : [],
    )
    .join('\n')
}

const oneLine = (text: string) => text.replace(/[\r\n]+/g, ' ')

/** A semicolon on a line of its own also ends a script whose last line is a comment. */
function ended(script: string): string {
  const text = script.trimEnd()
  if (text.endsWith(';')) return text
  return text.slice(text.lastIndexOf('\n') + 1).includes('--') ? `${text}\n;` : `${text};`
}

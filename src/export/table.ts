import type { Formatter } from '../i18n/format'
import type { Say } from '../i18n/say'
import type { Table } from '../table/table'
import { looksOf, lookOf, written } from './columns'
import { markup, nothing, type Html } from './markup'

/** What it takes to print a table. */
export interface TableStyle {
  readonly say: Say
  readonly format: Formatter
  readonly currency: string
  /** the heading of a column, where it has words of its own */
  readonly label: (column: string) => string | undefined
  /** the columns that are read side by side */
  readonly beside: readonly (readonly string[])[]
}

/** A page is not wider than so many columns. */
const widest = 8
/** A column whose texts are no longer than this is not broken into lines. */
const short = 22

/** The first rows of a relation that has `rowCount` of them; what is left out is counted below. */
export function printedTable(table: Table, rowCount: number, style: TableStyle): Html {
  const { say, format } = style
  const columns = table.columns.slice(0, widest)
  const looks = looksOf(
    columns,
    style.beside,
    (column) => lookOf(column, style.currency),
    (at) => table.columnAt(at),
  )
  const rows = Array.from({ length: table.rowCount }, (_, row) => {
    const value = (at: number) => table.columnAt(at)[row] ?? null
    return looks.map((look, i) => written(value(i), look, format, look.beside?.map(value)))
  })
  const side = (i: number) => {
    if (looks[i]?.numeric) return markup` class="number"`
    return rows.every((row) => (row[i] ?? '').length <= short) ? markup` class="short"` : nothing
  }
  const head = columns.map(
    ({ name }, i) =>
      markup`<th scope="col"${side(i)}>${style.label(name) ?? name.replaceAll('_', ' ')}</th>`,
  )
  const body = rows.map((texts) => {
    const cells = texts.map((text, i) => markup`<td${side(i)}>${text}</td>`)
    return markup`<tr>${cells}</tr>\n`
  })
  return markup`<div class="scroll"><table>
<thead><tr>${head}</tr></thead>
<tbody>
${body}</tbody>
</table></div>
${rest(rowCount - table.rowCount, table.columns.length - columns.length, say)}`
}

function rest(rows: number, columns: number, say: Say): Html {
  const words = [
    ...(rows > 0 ? [say('report.more_rows', { count: rows })] : []),
    ...(columns > 0 ? [say('report.more_columns', { count: columns })] : []),
  ]
  return words.length > 0 ? markup`<p class="rest">${words.join(' · ')}</p>\n` : nothing
}

import type { Formatter } from '../i18n/format'
import type { Say } from '../i18n/say'
import type { Table } from '../table/table'
import { lookOf, written } from './columns'
import { html, nothing, type Html } from './markup'

/** What it takes to print a table. */
export interface TableStyle {
  readonly say: Say
  readonly format: Formatter
  readonly currency: string
  /** the heading of a column, where it has words of its own */
  readonly label: (column: string) => string | undefined
}

const widest = 10

/** The first rows of a relation that has `rowCount` of them; what is left out is counted below. */
export function printedTable(table: Table, rowCount: number, style: TableStyle): Html {
  const { say, format } = style
  const columns = table.columns.slice(0, widest)
  const looks = columns.map((column) => lookOf(column, style.currency))
  const side = (i: number) => (looks[i]?.numeric ? html` class="number"` : nothing)
  const head = columns.map(
    ({ name }, i) => html`<th scope="col" ${side(i)}>${style.label(name) ?? name}</th>`,
  )
  const body = Array.from({ length: table.rowCount }, (_, row) => {
    const cells = looks.map(
      (look, i) =>
        html`<td${side(i)}>${written(table.columnAt(i)[row] ?? null, look, format)}</td>`,
    )
    return html`<tr>
      ${cells}
    </tr> `
  })
  const moreRows = rowCount - table.rowCount
  const moreColumns = table.columns.length - columns.length
  const rest = [
    ...(moreRows > 0 ? [say('report.more_rows', { count: moreRows })] : []),
    ...(moreColumns > 0 ? [say('report.more_columns', { count: moreColumns })] : []),
  ]
  return html`<div class="scroll">
      <table>
        <thead>
          <tr>
            ${head}
          </tr>
        </thead>
        <tbody>
          ${body}
        </tbody>
      </table>
    </div>
    ${rest.length > 0 ? html`<p class="rest">${rest.join(' · ')}</p>` : nothing}`
}

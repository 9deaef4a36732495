import type { Chart } from '../chart/chart'
import type { Formatter } from '../i18n/format'
import type { Say } from '../i18n/say'
import { gapAfter } from '../lib/text'
import type { InputValue, Relation } from '../session/model'
import type { CellView, ProblemView } from '../session/view'
import type { Table } from '../table/table'
import { emphasised, figure } from './figure'
import { inputText } from './inputs'
import { content, Html, markup, nothing } from './markup'
import { printedTable } from './table'

/** What a cell is printed with. */
export interface Press {
  readonly say: Say
  readonly format: Formatter
  readonly currency: string
  readonly svg: (chart: Chart) => string
  /** the first rows of a relation */
  readonly tables: ReadonlyMap<string, Table>
  /** the words for a column of an analysis cell */
  readonly label: (cell: string, column: string) => string | undefined
  /** the columns of a relation of an analysis cell that are read side by side */
  readonly beside: (cell: string, relation: string) => readonly (readonly string[])[]
}

/** A cell as it is printed; `folded` where all it has is a table that the reader may open. */
export interface Section {
  readonly html: Html
  readonly folded: boolean
}

/** One cell as it is printed; empty where it has nothing to say. `drawn`: the chart below shows its rows. */
export function section(view: CellView, drawn: boolean, press: Press): Section {
  if (view.html !== undefined) {
    const prose = markup`<div class="prose">${Html.trusted(view.html)}</div>\n`
    return { html: markup`${prose}${problems(view.problems, press.say)}`, folded: false }
  }
  const loud = view.problems.filter(({ severity }) => severity !== 'note')
  const quiet = view.problems.filter(({ severity }) => severity === 'note')
  const above = [
    ...(view.shown === undefined ? [] : [setting(view.title, view.shown, press)]),
    ...(view.kind === 'analysis' ? [heading(view)] : []),
    status(view, press.say),
    problems(loud, press.say),
    findings(view),
    ...(view.isKept === true ? [] : view.charts.map((chart) => figure(chart, press.svg))),
  ].filter(isSomething)
  const below = [
    ...tables(view, drawn, press),
    keptChart(view, press.say),
    problems(quiet, press.say),
    script(view, press.say),
  ].filter(isSomething)
  if (above.length + below.length === 0) return { html: nothing, folded: false }
  const folded = above.length === 0 && below.every(({ text }) => text.startsWith('<details'))
  if (view.kind === 'input' && below.length === 0) return { html: markup`${above}`, folded: false }
  const html = markup`<section class="cell ${view.kind}" id="${view.key}">
${above}${below}</section>
`
  return { html, folded }
}

const isSomething = ({ text }: Html) => text !== ''

/** A chart that is left out is spoken of. */
function keptChart({ isKept }: CellView, say: Say): Html {
  return isKept === true ? markup`<p class="rest">${say('report.kept_chart')}</p>\n` : nothing
}

/** The tables of a cell that a report prints, and how many rows of each at most. */
export function printed(
  view: CellView,
): readonly { readonly relation: string; readonly limit: number }[] {
  const limit = limits[view.kind]
  return limit === undefined ? [] : view.tables.map(({ name }) => ({ relation: name, limit }))
}

const limits: Readonly<Record<string, number>> = { sql: 20, analysis: 40 }

function setting(title: string, value: InputValue, { say, format }: Press): Html {
  return markup`<p class="input">${title} <b>${inputText(value, say, format)}</b></p>\n`
}

function heading(view: CellView): Html {
  const question = view.question ? markup` <span>${view.question}</span>` : nothing
  return markup`<p class="eyebrow"><b>${view.title}</b>${question}</p>
`
}

function status(view: CellView, say: Say): Html {
  const key = statusKeys[view.status]
  if (!key) return nothing
  return markup`<p class="status ${view.status}">${say(key)} <code>${view.key}</code></p>
`
}

const statusKeys: Readonly<Partial<Record<CellView['status'], string>>> = {
  stale: 'report.status.stale',
  failed: 'report.status.failed',
  blocked: 'report.status.blocked',
  unready: 'report.status.unready',
  queued: 'report.status.unrun',
  running: 'report.status.unrun',
}

function problems(list: readonly ProblemView[], say: Say): Html {
  const items = list.map(({ severity, text, readers = text, fix }) => {
    const remedy = fix
      ? markup`${gapAfter(readers)}<span class="fix">${say('report.fix', { fix })}</span>`
      : nothing
    const name = say(`report.severity.${severity}`)
    return markup`<li class="${severity}"><b>${name}</b> ${readers}${remedy}</li>
`
  })
  return unordered('problems', items)
}

function findings(view: CellView): Html {
  const items = view.findings.map(
    ({ tone, text }) => markup`<li class="${tone}">${emphasised(text)}</li>
`,
  )
  return unordered('findings', items)
}

function unordered(name: string, items: readonly Html[]): Html {
  if (items.length === 0) return nothing
  return markup`<ul class="${name}">
${items}</ul>
`
}

/** The bare-named relation of an analysis is spoken of even where its rows are not printed. */
function tables(view: CellView, drawn: boolean, press: Press): readonly Html[] {
  const shown = view.tables.map((relation) => tableOf(view, relation, drawn, press))
  const [first] = view.outputs
  const isLeft = view.kind === 'analysis' && first && !view.tables.includes(first)
  if (!isLeft || first.rowCount === 0) return shown
  const values = { output: first.name, count: first.rowCount }
  return [...shown, markup`<p class="rest">${press.say('report.kept', values)}</p>\n`]
}

function tableOf(view: CellView, relation: Relation, drawn: boolean, press: Press): Html {
  const { say } = press
  if (relation.rowCount === 0) return markup`<p class="rest">${say('report.no_rows')}</p>\n`
  const table = press.tables.get(relation.name)
  if (!table) return nothing
  const style = {
    ...press,
    label: (column: string) => press.label(view.key, column),
    beside: press.beside(view.key, relation.name),
  }
  const body = printedTable(table, relation.rowCount, style)
  const folded = view.kind === 'sql' && (drawn || !isReadable(relation))
  if (!folded) return body
  return markup`<details><summary>${say('report.table')} · ${view.title}</summary>
${body}</details>
`
}

/** One row is there for the prose, very many are there for other cells. */
const isReadable = ({ rowCount }: Relation) => rowCount !== 1 && rowCount <= 100

function script(view: CellView, say: Say): Html {
  if (view.script === undefined || view.script.trim() === '') return nothing
  return markup`<details class="script"><summary>${say('report.sql')} · ${view.key}</summary>
<pre><code>${content(view.script)}</code></pre></details>
`
}

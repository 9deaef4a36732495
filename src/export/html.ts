import type { Chart } from '../chart/chart'
import { columnLabel } from '../analysis/columnLabel'
import { besideIn } from '../analysis/outputs'
import { findAnalysis } from '../analysis/registry'
import { formatter } from '../i18n/format'
import { speaker } from '../i18n/say'
import type { Meta } from '../notebook/model'
import type { CellState } from '../session/model'
import type { CellView } from '../session/view'
import type { Table } from '../table/table'
import { Html, markup, nothing } from './markup'
import { provenance, sourceLine, type Origin } from './provenance'
import { printed, section, type Press, type Section } from './section'
import { styleSheet } from './style'

export interface ReportOptions extends Origin {
  /** draws a chart as a self-contained `<svg>` */
  readonly svg: (chart: Chart) => string
  /** the first rows of the relations that `excerpts` names */
  readonly tables?: ReadonlyMap<string, Table>
  /** the run states, from which the columns of analyses get their words */
  readonly cells?: Readonly<Record<string, CellState>>
}

const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:"

/** The relations whose first rows a report prints: fetch these pages before calling `report`. */
export function excerpts(
  views: readonly CellView[],
): readonly { readonly relation: string; readonly limit: number }[] {
  return views.flatMap(printed)
}

/** A run notebook as one static HTML file: no script, nothing fetched, everything escaped. */
export function report(all: readonly CellView[], meta: Meta, options: ReportOptions): string {
  const views = all.filter(({ isAside }) => isAside !== true)
  const style = { locale: meta.locale, currency: meta.currency, timezone: meta.timezone }
  const say = speaker(style)
  const format = formatter(style)
  const title = meta.title || say('report.untitled')
  const press: Press = {
    say,
    format,
    currency: meta.currency,
    svg: options.svg,
    tables: options.tables ?? new Map(),
    label: columnLabels(meta, options.cells ?? {}),
    beside: columnsBeside(options.cells ?? {}),
  }
  const source = sourceLine(views, say, format)
  const first = views.findIndex((view) => view.html !== undefined)
  const titled = /^\s*<h1[\s>]/.test(views[first]?.html ?? '')
  const sections = views.map((view, i) => {
    const { html, folded } = section(view, isDrawn(view, views[i + 1]), press)
    const isTitle = titled && i === first
    return { html: isTitle ? belowTitle(html, source) : html, folded, prose: view.kind === 'text' }
  })
  const header = titled ? nothing : markup`<h1>${title}</h1>\n${source}`
  return markup`<!doctype html>
<html lang="${meta.locale}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="Cartograph ${options.version}">
<title>${title}</title>
<style>${Html.trusted(styleSheet)}</style>
</head>
<body>
<main>
${header}${folded(sections)}</main>
${provenance(views, meta, options, say, format)}</body>
</html>
`.text
}

/** Folded tables wait until a chart or a table has been seen; then they follow it together. */
function folded(sections: readonly (Section & { readonly prose: boolean })[]): readonly Html[] {
  const page: Html[] = []
  let waiting: Html[] = []
  const release = () => {
    if (waiting.length > 0) page.push(markup`<div class="folds">\n${waiting}</div>\n`)
    waiting = []
  }
  for (const { html, folded: waits, prose } of sections) {
    if (prose) release()
    if (waits) waiting.push(html)
    else page.push(html)
    if (!waits && html.text !== '') release()
  }
  release()
  return page
}

/** A notebook that brings its own title has its sources named under that. */
function belowTitle(prose: Html, source: Html): Html {
  const end = '</h1>'
  const at = prose.text.indexOf(end) + end.length
  return Html.trusted(`${prose.text.slice(0, at)}\n${source.text}${prose.text.slice(at)}`)
}

/** A table that the chart below it shows is folded away. */
function isDrawn(view: CellView, next: CellView | undefined): boolean {
  return (
    view.kind === 'sql' && next?.kind === 'chart' && next.charts.length > 0 && next.isKept !== true
  )
}

function columnLabels(meta: Meta, cells: Readonly<Record<string, CellState>>): Press['label'] {
  return (cell, column) => {
    const result = cells[cell]?.result
    if (result?.kind !== 'analysis') return undefined
    return columnLabel(result.analysis, result.summary, meta.locale)(column)
  }
}

function columnsBeside(cells: Readonly<Record<string, CellState>>): Press['beside'] {
  return (cell, relation) => {
    const result = cells[cell]?.result
    return result?.kind === 'analysis'
      ? besideIn(findAnalysis(result.analysis), cell, relation)
      : []
  }
}

import type { Formatter } from '../i18n/format'
import type { Say } from '../i18n/say'
import type { Meta } from '../notebook/model'
import type { CellView } from '../session/view'
import { inputText } from './inputs'
import { type Html, markup, nothing } from './markup'

/** What the figures rest on besides the cells. */
export interface Origin {
  readonly version: string
  readonly engine: string
  /** the notebook's file name, where it has one */
  readonly file?: string
  /** when the report was made: an ISO time with its zone */
  readonly generated?: string
}

type ImportReport = NonNullable<CellView['report']>
type Fact = readonly [term: string, text: string]

/** The files behind the report and the period they cover, a line each under the title. */
export function sourceLine(views: readonly CellView[], say: Say, format: Formatter): Html {
  const lines = views.flatMap(({ report }) =>
    report ? [markup`<span>${fileLine(report, say, format)}</span>`] : [],
  )
  if (lines.length === 0) return nothing
  return markup`<p class="source"><span>${say('report.sources', { n: lines.length })}</span>${lines}</p>\n`
}

function fileLine(report: ImportReport, say: Say, format: Formatter): string {
  const [, period] = periods(report, say, format)[0] ?? []
  const rows = say('report.rows', { count: report.rowsRead })
  return [report.file, rows, ...(period === undefined ? [] : [period])].join(' · ')
}

/** First to last day of each column of dates, the one that is the time of the rows first. */
function periods(report: ImportReport, say: Say, format: Formatter): readonly Fact[] {
  const time = report.reading.roles.time
  const facts = report.columns.flatMap(({ name, minimum, maximum, reading }): Fact[] => {
    const first = minimum?.value ?? null
    const last = maximum?.value ?? null
    const isTime = reading.kind === 'date' || reading.kind === 'timestamp'
    if (!isTime || first === null || last === null) return []
    const day = (value: string | number | bigint) => format(String(value).slice(0, 10), 'date')
    const [from, to] = [day(first), day(last)]
    return [[name, from === to ? from : say('report.range', { from, to })]]
  })
  return facts.sort(([a], [b]) => Number(b === time) - Number(a === time))
}

/** The last block of a report: files with their digests, inputs, conventions, versions. */
export function provenance(
  views: readonly CellView[],
  meta: Meta,
  origin: Origin,
  say: Say,
  format: Formatter,
): Html {
  const data = views.map(({ key, report }) =>
    report ? block(`${say('report.data')} · ${key}`, fileFacts(report, say, format)) : nothing,
  )
  const inputs = views.flatMap(({ title, shown }): Fact[] =>
    shown === undefined ? [] : [[title, inputText(shown, say, format)]],
  )
  return markup`<footer class="provenance">
<h2>${say('report.provenance')}</h2>
<div class="facts">${data}${inputs.length > 0 ? block(say('report.inputs'), inputs) : nothing}${block(
    say('report.kind'),
    makingFacts(meta, origin, say, format),
  )}</div></footer>
`
}

function makingFacts(meta: Meta, origin: Origin, say: Say, format: Formatter): readonly Fact[] {
  const { file, version, engine, generated } = origin
  const conventions = say(meta.currency ? 'report.conventions.text' : 'report.conventions.zone', {
    currency: meta.currency,
    timezone: meta.timezone,
  })
  return [
    ...(file ? [[say('report.notebook'), file] as const] : []),
    [say('report.conventions'), conventions],
    [say('report.software'), `Cartograph ${version} · ${engine}`],
    ...(generated ? [[say('report.made'), format(generated, 'timestamp')] as const] : []),
  ]
}

function fileFacts(report: ImportReport, say: Say, format: Formatter): readonly Fact[] {
  const unread = report.columns.reduce((sum, column) => sum + column.unread, 0)
  const count = (key: string, value: number): Fact[] =>
    value > 0 ? [[say(key), format(value, 'integer')]] : []
  return [
    [say('report.file'), report.file],
    [say('report.reading'), `${format(report.size, 'bytes')} · ${report.reading.encoding}`],
    [say('report.read'), format(report.rowsRead, 'integer')],
    ...count('report.aside', report.rowsSetAside),
    ...count('report.unread', unread),
    ...periods(report, say, format).map(([column, text]): Fact => [
      `${say('report.period')} · ${column}`,
      text,
    ]),
    [say('report.sha'), report.sha256],
  ]
}

function block(heading: string, facts: readonly Fact[]): Html {
  const pairs = facts.map(([term, text]) => markup`<dt>${term}</dt><dd>${text}</dd>\n`)
  return markup`<section><h3>${heading}</h3>
<dl>
${pairs}</dl></section>
`
}

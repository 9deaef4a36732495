import type { ImportReport } from '../importer/contract'
import type { Meta } from '../notebook/model'
import type { CellView } from '../session/view'
import type { Formatter } from '../i18n/format'
import type { Say } from '../i18n/say'
import { inputText } from './inputs'
import { html, nothing, type Html } from './markup'

/** What the figures rest on besides the cells. */
export interface Origin {
  readonly version: string
  readonly engine: string
  /** the notebook's file name, where it has one */
  readonly file?: string
  /** when the report was made: an ISO time with its zone */
  readonly generated?: string
}

/** The files behind the report and the period they cover, in one line under the title. */
export function sourceLine(views: readonly CellView[], say: Say, format: Formatter): Html {
  const names = views.flatMap(({ report }) => (report ? [fileLine(report, say, format)] : []))
  if (names.length === 0) return nothing
  return html`<p class="source">
    ${say('report.sources', { names: names.join(say('report.list')) })}
  </p> `
}

function fileLine(report: ImportReport, say: Say, format: Formatter): string {
  const period = periods(report, say, format)[0]
  return [
    report.file,
    say('report.rows', { count: report.rowsRead }),
    ...(period ? [period.text] : []),
  ].join(' · ')
}

/** First to last day of each column of dates, the one that is the time of the rows first. */
function periods(report: ImportReport, say: Say, format: Formatter) {
  const time = report.reading.roles.time
  return report.columns
    .flatMap(({ name, minimum, maximum, reading }) => {
      if (reading.kind !== 'date' && reading.kind !== 'timestamp') return []
      if (minimum?.value == null || maximum?.value == null) return []
      const day = (value: string | number | bigint) => format(String(value).slice(0, 10), 'date')
      const text = say('report.range', { from: day(minimum.value), to: day(maximum.value) })
      return [{ name, text }]
    })
    .sort((a, b) => Number(b.name === time) - Number(a.name === time))
}

/** The last block of a report: files with their digests, inputs, conventions, versions. */
export function provenance(
  views: readonly CellView[],
  meta: Meta,
  origin: Origin,
  say: Say,
  format: Formatter,
): Html {
  const inputs = views.flatMap((view) =>
    view.input === undefined
      ? []
      : [
          html`<dt>${view.title}</dt>
            <dd>${inputText(view.input, say, format)}</dd>`,
        ],
  )
  const conventions = say(meta.currency ? 'report.conventions.text' : 'report.conventions.zone', {
    currency: meta.currency,
    timezone: meta.timezone,
  })
  const facts = [
    ...(origin.file
      ? [
          html`<dt>${say('report.notebook')}</dt>
            <dd>${origin.file}</dd>`,
        ]
      : []),
    html`<dt>${say('report.conventions')}</dt>
      <dd>${conventions}</dd>`,
    html`<dt>${say('report.software')}</dt>
      <dd>Cartograph ${origin.version} · ${origin.engine}</dd>`,
    ...(origin.generated
      ? [
          html`<dt>${say('report.made')}</dt>
            <dd>${format(origin.generated, 'timestamp')}</dd>`,
        ]
      : []),
  ]
  return html`<footer class="provenance">
    <h2>${say('report.provenance')}</h2>
    ${views.flatMap((view) => (view.report ? [dataBlock(view.key, view.report, say, format)] : []))}
    ${
      inputs.length > 0
        ? html`<h3>${say('report.inputs')}</h3>
            <dl>${inputs}</dl>`
        : nothing
    }
    <dl class="facts">${facts}</dl>
  </footer> `
}

function dataBlock(name: string, report: ImportReport, say: Say, format: Formatter): Html {
  const unread = report.columns.reduce((sum, column) => sum + column.unread, 0)
  const whole = (value: number) => format(value, 'integer')
  const facts: readonly (readonly [string, string])[] = [
    [say('report.file'), report.file],
    [say('report.reading'), `${format(report.size, 'bytes')} · ${report.reading.encoding}`],
    [say('report.read'), whole(report.rowsRead)],
    ...(report.rowsSetAside > 0
      ? [[say('report.aside'), whole(report.rowsSetAside)] as const]
      : []),
    ...(unread > 0 ? [[say('report.unread'), whole(unread)] as const] : []),
    ...periods(report, say, format).map(
      ({ name: column, text }) => [`${say('report.period')} · ${column}`, text] as const,
    ),
  ]
  const pairs = facts.map(
    ([term, fact]) =>
      html`<dt>${term}</dt>
        <dd>${fact}</dd>`,
  )
  return html`<section>
    <h3>${say('report.data')} · ${name}</h3>
    <dl>
      ${pairs}
      <dt>${say('report.sha')}</dt>
      <dd><code>${report.sha256}</code></dd>
    </dl>
  </section> `
}

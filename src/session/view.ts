import type { Tone } from '../analysis/contract'
import { findAnalysis } from '../analysis/registry'
import { chartFor, parseChart } from '../chart/cell'
import type { Chart } from '../chart/chart'
import { speaker, type Say } from '../i18n/say'
import type { ImportReport } from '../importer/contract'
import {
  isText,
  markdown,
  readChart,
  readInput,
  readMethod,
  type Cell,
  type FencedCell,
  type LiveValue,
  type Meta,
  type TextCell,
} from '../notebook'
import type { Value } from '../table/table'
import { blankAxis } from './blank'
import { columnWords } from './columnWords'
import { liveProblem, liveText } from './live'
import { filled } from './lookup'
import type { CellState, InputValue, Relation, Result, SessionState, Status } from './model'
import { scriptOf } from './prepare'
import { problemView, problemViews, type ProblemView } from './problemView'
import { isAside, shownChart, shownTables } from './shown'
import { tableWord } from './tableWords'
import { since, sinceProse, type SinceView } from './since'

export type { ProblemView } from './problemView'

/** A conclusion in the reader's words. */
export interface FindingView {
  readonly key: string
  readonly tone: Tone
  readonly text: string
}

/**
 * A cell as a reader meets it, in the notebook's language: what the page, the report and the command
 * line all show. Charts are options, not pictures.
 */
export interface CellView {
  readonly key: string
  readonly kind: string
  readonly status: Status
  /** the analysis' title, else the cell's name */
  readonly title: string
  /** the analysis' question, where there is one */
  readonly question?: string
  readonly problems: readonly ProblemView[]
  readonly findings: readonly FindingView[]
  readonly charts: readonly Chart[]
  readonly outputs: readonly Relation[]
  /** those of them whose rows readers are shown */
  readonly tables: readonly Relation[]
  /** whether its chart is kept from readers: it names persons, or its author says so */
  readonly isKept?: boolean
  /** prose that only leads to what readers are not shown */
  readonly isAside?: boolean
  /** sanitised HTML of a text cell, live values filled in */
  readonly html?: string
  readonly input?: InputValue
  /** the same, with choices as the cell calls them */
  readonly shown?: InputValue
  readonly report?: ImportReport
  /** what an analysis or prose said before its data was replaced */
  readonly since?: SinceView
  /** what runs, as “Show SQL” shows it; only where the view is to be printed */
  readonly script?: string
}

/** What goes on paper: the view with the SQL of every analysis, which takes longer to write. */
export function printedView(state: SessionState): CellView[] {
  return view(state).map((cell) => {
    const script = cell.kind === 'analysis' ? scriptOf(state, cell.key) : undefined
    return script === undefined ? cell : { ...cell, script }
  })
}

/** What the readers of a notebook are shown, cell by cell in document order. */
export function view(state: SessionState): CellView[] {
  return state.notebook.cells.flatMap((cell) => {
    const run = state.cells[cell.key]
    return run ? [cellView(state, cell, run)] : []
  })
}

interface Seen {
  readonly cell: Cell
  /** the style of the words, and which tables are shown */
  readonly style: string
  readonly view: CellView
}
const seen = new WeakMap<CellState, Seen>()

/** A cell's view stays the same object while its run state, text and language do: charts are not free. */
function cellView(state: SessionState, cell: Cell, run: CellState): CellView {
  const { locale, currency, timezone } = state.notebook.meta
  const words = [locale, currency, timezone].join()
  if (isText(cell)) return textView(state, cell, run, words)
  const tables = shownTables(state, cell).flatMap((table) =>
    table.isShown ? [table.relation] : [],
  )
  const isKept = shownChart(state, cell, run)?.isShown === false
  const style = [words, ...tables.map(({ name }) => name), isKept].join(' ')
  const known = seen.get(run)
  if (known?.cell === cell && known.style === style) return known.view
  const view = { ...fencedView(state, cell, run), tables, ...(isKept && { isKept }) }
  if (view.status === 'fresh') seen.set(run, { cell, style, view })
  return view
}

interface Read {
  readonly run: CellState
  /** the style of the words, and what is said of earlier data */
  readonly by: string
  /** the live values it holds, and what they said */
  readonly said: readonly (readonly [LiveValue, string | undefined])[]
  /** what is wrong with them */
  readonly wrong: string
  readonly view: CellView
}
const texts = new WeakMap<Cell, Read>()

/** Prose stays the same object for as long as its live values say what they said. */
function textView(state: SessionState, cell: TextCell, run: CellState, style: string): CellView {
  const { meta } = state.notebook
  const before = sinceProse(state, cell.key, cell.body)
  const live = liveText(state, meta)
  const known = texts.get(cell)
  const aside = isAside(state.notebook, cell)
  const by = `${style} ${aside} ${JSON.stringify(before)}`
  /** What is wrong is said once, however many values of a sentence it is wrong with. */
  const wrongOf = (values: readonly (readonly [LiveValue, string | undefined])[]) => {
    const found = values.flatMap(([value]) => liveProblem(state, value) ?? [])
    return [
      ...new Map(found.map((each) => [JSON.stringify([each.code, each.values]), each])).values(),
    ]
  }
  const isSame = known?.run === run && known.by === by
  const isSaid = isSame && known.said.every(([value, text]) => live(value) === text)
  if (isSaid && JSON.stringify(wrongOf(known.said)) === known.wrong) return known.view
  const said: [LiveValue, string | undefined][] = []
  const html = markdown(cell.body, (value) => {
    const text = live(value)
    said.push([value, text])
    return text ?? null
  })
  const say = wordsOf(meta)
  const wrong = wrongOf(said)
  const whole = bare(state, cell, run, say, cell.key)
  const view = {
    ...whole,
    problems: [...whole.problems, ...wrong.map((problem) => problemView(say, problem))],
    ...(before && { since: before }),
    ...(aside && { isAside: true }),
    html,
  }
  texts.set(cell, { run, by, said, wrong: JSON.stringify(wrong), view })
  return view
}

function fencedView(state: SessionState, cell: FencedCell, run: CellState): CellView {
  const { meta } = state.notebook
  const { result } = run
  const analysis = cell.kind === 'analysis' ? analysisOf(cell) : undefined
  const say = wordsOf(meta, cell)
  const before = run.status === 'fresh' ? since(state, cell.key, result, say) : undefined
  const title = analysis ? say('title') : (tableWord(cell, meta.locale, say) ?? titleOf(cell))
  return {
    ...bare(state, cell, run, say, title),
    ...(analysis && { question: say('question') }),
    ...(result && resultView(state, cell, result, say)),
    ...(before && { since: before }),
  }
}

function resultView(
  state: SessionState,
  cell: FencedCell,
  result: Result,
  say: Say,
): Partial<CellView> {
  switch (result.kind) {
    case 'data':
      return { outputs: result.outputs, report: result.report }
    case 'sql':
      return { outputs: result.outputs }
    case 'input':
      return { input: result.value, shown: called(cell, result.value) }
    case 'chart': {
      const { spec } = parseChart(filled(state, readChart(cell.body).value?.fields ?? {}))
      const named = columnWords(state, state.notebook.meta, say)
      // A frame without marks says nothing; a problem of the cell says why there are none.
      if (!spec || blankAxis(result.data)) return {}
      const source = state.notebook.cells.find(({ key }) => key === spec.from)
      const from = tableWord(source, state.notebook.meta.locale, say) ?? spec.from
      const known = { ...spec, ...(from !== undefined && { from }) }
      return { charts: [chartFor(known, result.data, say, named)] }
    }
    case 'analysis':
      return {
        outputs: result.outputs.filter(({ name }) => !isHidden(cell, name)),
        ...told(state.notebook.meta, cell, result, say),
      }
  }
}

type Told = Pick<CellView, 'findings' | 'charts'>
const tellings = new WeakMap<Result, { readonly words: string; readonly told: Told }>()

/** Findings and charts stay the same objects while their result is shown, also while its cell runs anew. */
function told(
  { locale, currency, timezone }: Meta,
  { detail }: FencedCell,
  result: Extract<Result, { readonly kind: 'analysis' }>,
  say: Say,
): Told {
  const words = [locale, currency, timezone, detail].join()
  const known = tellings.get(result)
  if (known?.words === words) return known.told
  const charts = findAnalysis(result.analysis)?.chart(result.summary, say) ?? []
  const told = {
    findings: result.findings.map(({ key, tone, values }) => {
      return { key, tone, text: say(`finding.${key}`, values) }
    }),
    charts: result.isOpen === true ? charts.map((chart) => describing(chart, say)) : charts,
  }
  tellings.set(result, { words, told })
  return told
}

/** A chart that says what it shows and not what follows from it. */
function describing(chart: Chart, say: Say): Chart {
  return { ...chart, title: chart.subtitle, subtitle: say('session.open'), alt: chart.subtitle }
}

function bare(state: SessionState, cell: Cell, run: CellState, say: Say, title: string): CellView {
  return {
    key: cell.key,
    kind: cell.kind,
    status: run.status,
    title,
    problems: problemViews(state, cell.key, say),
    findings: [],
    charts: [],
    outputs: [],
    tables: [],
  }
}

/** Words in a notebook's language, those of a cell's analysis before the shared ones. */
export function wordsOf(meta: Meta, cell?: Cell): Say {
  const { locale, currency, timezone } = meta
  const own = cell?.kind === 'analysis' && !isText(cell) ? analysisOf(cell)?.text[locale] : {}
  return speaker({ locale, currency, timezone }, own)
}

/** An output that is kept only because others are made from it. */
function isHidden(cell: FencedCell, relation: string): boolean {
  const outputs = analysisOf(cell)?.outputs ?? {}
  const [name] = Object.keys(outputs).filter((one) => relation === `${cell.key}__${one}`)
  return name !== undefined && outputs[name]?.hidden === true
}

const analysisOf = (cell: FencedCell) => findAnalysis(readMethod(cell.detail).id)

function titleOf(cell: FencedCell): string {
  const label = cell.kind === 'input' ? readInput(cell.body).value?.label : undefined
  return label ?? cell.key
}

function called(cell: FencedCell, value: InputValue): InputValue {
  const labels = readInput(cell.body).value?.labels ?? {}
  const label = (one: Value) => (typeof one === 'string' ? (labels[one] ?? one) : one)
  if (typeof value === 'string') return label(value)
  return Array.isArray(value) ? (value as readonly Value[]).map(label) : value
}

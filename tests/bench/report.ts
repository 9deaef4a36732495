import { grid } from './grid'
import type { Run } from './work'

/** The first visit has to compile the engine, which browsers keep for the next. */
export type Name = 'node' | 'tab, first visit' | 'tab' | 'native'
export type Runs = Readonly<Partial<Record<Name, readonly Run[]>>>

/** Seconds of one part in one engine, over its runs. */
interface Cell {
  readonly minimum: number
  readonly median: number
}

interface Line extends Cell {
  readonly engine: Name
  readonly part: string
  /** to native DuckDB with one thread; the aim is for these */
  readonly ratioOfMinima: number
  readonly ratioOfMedians: number
  /** to native DuckDB that guesses the types itself; of parts of the import */
  readonly ratioToWritten?: number
}

const parts = {
  'import, as an analyst writes it': (run: Run) => run.written?.seconds,
  'import, whole': (run: Run) => run.import.seconds,
  'import, SQL alone': (run: Run) => run.import.sqlSeconds,
  'import, CPU': (run: Run) => run.import.cpuSeconds,
  rfm: (run: Run) => run.rfm.seconds,
  'rfm, CPU': (run: Run) => run.rfm.cpuSeconds,
} as const

/** Every part of every engine beside native. */
export function lines(runs: Runs): readonly Line[] {
  const written = cell(runs.native ?? [], parts['import, as an analyst writes it'])
  return (Object.keys(runs) as Name[]).flatMap((engine) =>
    (Object.keys(parts) as (keyof typeof parts)[]).map((part) => {
      const own = cell(runs[engine] ?? [], parts[part])
      const base = cell(runs.native ?? [], parts[part])
      return {
        engine,
        part,
        ...own,
        ratioOfMinima: own.minimum / base.minimum,
        ratioOfMedians: own.median / base.median,
        ...(part === 'import, whole' && { ratioToWritten: own.minimum / written.minimum }),
      }
    }),
  )
}

function cell(runs: readonly Run[], seconds: (run: Run) => number | undefined): Cell {
  const sorted = runs.map((run) => seconds(run) ?? Number.NaN).sort((a, b) => a - b)
  const middle = sorted[Math.floor((sorted.length - 1) / 2)] ?? Number.NaN
  return { minimum: sorted[0] ?? Number.NaN, median: middle }
}

/** The most memory of each engine, in bytes. */
export function memory(runs: Runs): readonly { engine: string; held: number; peak?: number }[] {
  return (Object.keys(runs) as Name[]).map((engine) => {
    const own = runs[engine] ?? []
    const held = Math.max(...own.map((run) => run.held))
    const peaks = own.flatMap(({ peak }) => (peak === undefined ? [] : [peak]))
    return { engine, held, ...(peaks.length > 0 && { peak: Math.max(...peaks) }) }
  })
}

/** All of it as text to be read in a terminal. */
export function table(runs: Runs): string {
  const head = [
    'engine',
    'part',
    'min s',
    'median s',
    '× native (min)',
    '× native (median)',
    '× native as written',
  ]
  const told = lines(runs).filter(({ minimum }) => !Number.isNaN(minimum))
  const body = told.map((line) => [
    line.engine,
    line.part,
    decimals(line.minimum),
    decimals(line.median),
    decimals(line.ratioOfMinima),
    decimals(line.ratioOfMedians),
    line.ratioToWritten === undefined ? '' : decimals(line.ratioToWritten),
  ])
  const held = memory(runs).map(({ engine, held, peak }) => [
    engine,
    megabytes(held),
    peak === undefined ? 'not told by the browser' : megabytes(peak),
  ])
  return `${grid([head, ...body])}\n\n${grid([['engine', 'held by tables', 'peak of the process'], ...held])}\n`
}

const decimals = (n: number) => (Number.isNaN(n) ? '–' : n.toFixed(2))
const megabytes = (bytes: number) => `${Math.round(bytes / 2 ** 20)} MiB`

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
}

const parts = {
  'import, whole': (run: Run) => run.import.seconds,
  'import, SQL alone': (run: Run) => run.import.sqlSeconds,
  'import, CPU': (run: Run) => run.import.cpuSeconds,
  rfm: (run: Run) => run.rfm.seconds,
  'rfm, CPU': (run: Run) => run.rfm.cpuSeconds,
} as const

/** Every part of every engine beside native. */
export function lines(runs: Runs): readonly Line[] {
  return (Object.keys(runs) as Name[]).flatMap((engine) =>
    (Object.keys(parts) as (keyof typeof parts)[]).map((part) => {
      const own = cell(runs[engine] ?? [], parts[part])
      const base = cell(runs.native ?? [], parts[part])
      const ratioOfMinima = own.minimum / base.minimum
      return { engine, part, ...own, ratioOfMinima, ratioOfMedians: own.median / base.median }
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
  const head = ['engine', 'part', 'min s', 'median s', '× native (min)', '× native (median)']
  const body = lines(runs).map(
    ({ engine, part, minimum, median, ratioOfMinima, ratioOfMedians }) => [
      engine,
      part,
      decimals(minimum),
      decimals(median),
      decimals(ratioOfMinima),
      decimals(ratioOfMedians),
    ],
  )
  const held = memory(runs).map(({ engine, held, peak }) => [
    engine,
    megabytes(held),
    peak === undefined ? 'not told by the browser' : megabytes(peak),
  ])
  return `${grid([head, ...body])}\n\n${grid([['engine', 'held by tables', 'peak of the process'], ...held])}\n`
}

const decimals = (n: number) => (Number.isNaN(n) ? '–' : n.toFixed(2))
const megabytes = (bytes: number) => `${Math.round(bytes / 2 ** 20)} MiB`

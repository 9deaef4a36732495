import { scan, script, sql, type Sql, type Step } from '../sql'
import type { Locale } from '../lib/locale'
import { remembered } from '../lib/remember'
import type { Analysis } from './contract'
import { sharedText } from './text'

/** The statement that computes one output, and the relation its rows are kept as. */
export interface OutputScript {
  readonly output: string
  readonly relation: string
  /** one SELECT, with its steps as named expressions: what is shown is what runs */
  readonly sql: Sql
  /** kept only because several outputs read it */
  readonly hidden: boolean
  /** the relations of earlier outputs that it reads */
  readonly reads: readonly string[]
}

/** The relation an output is kept as: the first under the cell's bare name. */
export function relationOf(analysis: Pick<Analysis, 'outputs'>, cell: string, output: string) {
  return output === Object.keys(analysis.outputs)[0] ? cell : `${cell}__${output}`
}

/**
 * The scripts of all outputs in the order they have to run: that of the plan. One that reads an earlier
 * output reads what was kept of it, so that no step between the data and an output runs twice.
 * `steps` starts with `input` and the sides. Computed outputs have none.
 */
export const scripts = remembered(
  written,
  (...[analysis, cell, steps, locale]: Parameters<typeof written>) => [
    analysis,
    cell,
    locale,
    ...steps.flatMap(({ name, note, sql: body }) => [name, note, body.text]),
  ],
  16,
)

function written(
  analysis: Pick<Analysis, 'outputs' | 'sides'>,
  cell: string,
  steps: readonly Step[],
  locale: Locale = 'en',
): readonly OutputScript[] {
  const order = steps.map(({ name }) => name)
  const wanted = Object.keys(analysis.outputs).filter(
    (output) => !(analysis.outputs[output]?.computed ?? false),
  )
  const sources = new Set(['input', ...Object.keys(analysis.sides ?? {})])
  const missing = wanted.find((output) => !order.includes(output))
  if (missing !== undefined) throw new Error(`output without a step: ${missing}`)
  const kept = new Map<string, Step>()
  return wanted
    .toSorted((a, b) => order.indexOf(a) - order.indexOf(b))
    .map((output) => {
      const relation = relationOf(analysis, cell, output)
      const found = needed(steps, output, kept, sources)
      const reads = found.filter(({ name }) => kept.has(name)).map(({ name }) => name)
      kept.set(output, {
        name: output,
        note: sharedText[locale]['note.kept'] ?? '',
        sql: sql`SELECT * FROM ${sql.id(relation)}`,
      })
      const hidden = analysis.outputs[output]?.hidden ?? false
      return {
        output,
        relation,
        sql: script(found, output),
        hidden,
        reads: reads.map((name) => relationOf(analysis, cell, name)),
      }
    })
}

/** The steps an output reads, in order, where those already kept are read instead of run. */
function needed(
  steps: readonly Step[],
  output: string,
  kept: ReadonlyMap<string, Step>,
  sources: ReadonlySet<string>,
): readonly Step[] {
  const wanted = new Set([output])
  const found: Step[] = []
  for (const step of steps.toReversed()) {
    if (!wanted.has(step.name)) continue
    found.unshift(kept.get(step.name) ?? step)
    if (!kept.has(step.name)) for (const name of readBy(step.sql)) wanted.add(name)
  }
  return unshadowed(found, kept, sources)
}

/**
 * Moves what is read from kept relations up to the relations read, so that no step of
 * the plan stands before them whose name could hide a relation of the user's.
 */
function unshadowed(
  found: readonly Step[],
  kept: ReadonlyMap<string, Step>,
  sources: ReadonlySet<string>,
): readonly Step[] {
  const rank = ({ name }: Step): number => {
    if (sources.has(name)) return 0
    return kept.has(name) ? 1 : 2
  }
  return found.toSorted((a, b) => rank(a) - rank(b))
}

/** The names after `FROM` and `JOIN`, by which steps read one another. */
function readBy({ text }: Sql): readonly string[] {
  const words = scan(text)
    .filter(({ type }) => type !== 'comment')
    .map(({ from, to }) => text.slice(from, to))
  return words.filter((_, i) => /^(?:from|join)$/i.test(words[i - 1] ?? ''))
}

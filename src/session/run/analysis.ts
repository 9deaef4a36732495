import { computedScripts, type ComputedScript } from '../../analysis/computed'
import type { Outputs, Results } from '../../analysis/contract'
import { relationOf, type OutputScript } from '../../analysis/scripts'
import { rests } from '../../lib/rest'
import { sql } from '../../sql'
import type { Table } from '../../table/table'
import { meanings } from '../lookup'
import type { RanScript, Relation } from '../model'
import { prepareCell, type PreparedCell } from '../prepare'
import { physical } from '../relations'
import { Refusal, type RunContext, type RunResult } from './context'
import { describe } from './relation'
import { undecided } from './undecided'

/** Problems that only say that something has still to be chosen. */
const toChoose = new Set(['bind.missing', 'bind.side', 'bind.from'])

/** Runs the scripts of an analysis, keeps their outputs as tables, and draws its conclusions. */
export async function runAnalysis(context: RunContext): Promise<RunResult> {
  const { cell, relations, fingerprint } = context
  const prepared = prepareCell(context.state, cell)
  const errors = prepared.problems.filter(({ severity }) => severity === 'error')
  if (errors.length > 0) {
    const isUnready = errors.every(({ code }) => toChoose.has(code))
    throw new Refusal(isUnready ? 'unready' : 'failed', prepared.problems)
  }
  const { analysis } = prepared
  const { toFill = [] } = analysis
  await relations.drop(fingerprint)
  const keeper = new Keeper(context, sourcesOf(prepared))
  await keeper.keep(prepared.scripts)
  const results = await readOutputs(context, prepared, keeper.ran)
  const rest = rests(context.now, context.signal)
  const summary = await analysis.summarize(results, prepared.context, rest)
  const found = [...prepared.problems, ...analysis.check(summary)]
  if (found.some(({ severity, code }) => severity === 'error' && toFill.includes(code))) {
    throw new Refusal('unready', found)
  }
  const { locale } = prepared.context
  keeper.note(computedScripts(analysis, cell.key, analysis.tables?.(summary) ?? {}, locale))
  const open = undecided(context)
  const order = Object.keys(analysis.outputs).map((output) =>
    relationOf(analysis, cell.key, output),
  )
  return {
    result: {
      kind: 'analysis',
      analysis: analysis.id,
      outputs: keeper.outputs.toSorted((a, b) => order.indexOf(a.name) - order.indexOf(b.name)),
      summary,
      findings: open.length > 0 ? [] : analysis.findings(summary),
      ...(open.length > 0 && { isOpen: true }),
      binding: prepared.binding,
      scripts: keeper.ran,
      sources: sourcesOf(prepared),
    },
    problems: [...open, ...found],
    needs: [...new Set(keeper.ran.map(({ kept }) => kept))].filter((kept) => kept !== fingerprint),
  }
}

/** What the scripts read, as one text: equal scripts over equal sources give equal rows. */
const sourcesOf = ({ sources }: PreparedCell) =>
  sources.map(({ name, physical: kept }) => `${name}=${kept}`).join('\n')

/**
 * Keeps the outputs of scripts as tables. For as long as a statement is that of the cell's latest result
 * over the same sources, and so is all it reads, its table is used again: a changed param that no
 * statement reads costs no query over the data.
 */
class Keeper {
  readonly outputs: Relation[] = []
  readonly ran: RanScript[] = []
  readonly #context: RunContext
  readonly #names: Map<string, string>
  readonly #earlier: ReadonlyMap<string, RanScript>
  readonly #known: readonly Relation[]
  /** relations that are other ones than those of the latest result */
  readonly #changed = new Set<string>()

  constructor(context: RunContext, sources: string) {
    this.#context = context
    this.#names = meanings(context.state)
    const result = context.state.cells[context.cell.key]?.result
    const isUsable = result?.kind === 'analysis' && result.sources === sources
    this.#earlier = new Map(
      isUsable ? result.scripts.map((script) => [script.relation, script]) : [],
    )
    this.#known = isUsable ? result.outputs : []
  }

  /** A later script reads what an earlier one left under the cell's own names. */
  async keep(scripts: readonly OutputScript[]): Promise<void> {
    const { onProgress } = this.#context
    for (const [i, script] of scripts.entries()) {
      await this.#keepOne(script)
      onProgress((i + 1) / scripts.length)
    }
  }

  /** What statistics made is small, known already, and seldom read: it becomes a table when it is. */
  note(scripts: readonly ComputedScript[]): void {
    const { relations, fingerprint } = this.#context
    for (const { output, relation, sql: query, columns, rowCount, first } of scripts) {
      relations.later(fingerprint, this.#physical(fingerprint, relation), query)
      this.outputs.push({ name: relation, columns, rowCount, first })
      this.ran.push({ output, relation, sql: query.text, kept: fingerprint })
    }
  }

  async #keepOne(script: OutputScript): Promise<void> {
    const { engine, relations, fingerprint, signal } = this.#context
    const { output, relation, sql: query } = script
    const earlier = this.#again(script)
    if (earlier) {
      const { kept } = earlier
      const known = this.#known.find(({ name }) => name === relation)
      const from = this.#physical(kept, relation)
      this.#names.set(relation, from)
      const found = known ?? (await describe(engine, from, relation, signal))
      this.outputs.push(found.kept === kept ? found : { ...found, kept })
      this.ran.push(earlier)
      return
    }
    this.#changed.add(relation)
    const own = this.#physical(fingerprint, relation)
    await relations.point(this.#names)
    await relations.make(fingerprint, own, 'TABLE', query, signal)
    this.#names.set(relation, own)
    this.outputs.push(await describe(engine, own, relation, signal))
    this.ran.push({ output, relation, sql: query.text, kept: fingerprint })
  }

  #physical(kept: string, relation: string): string {
    return physical(kept) + relation.slice(this.#context.cell.key.length)
  }

  /** The script as it ran before, where it and all it reads are the same and its table still stands. */
  #again({ relation, sql: { text }, reads }: OutputScript): RanScript | undefined {
    const earlier = this.#earlier.get(relation)
    const isSame =
      earlier?.sql === text &&
      !reads.some((name) => this.#changed.has(name)) &&
      this.#context.relations.stands(earlier.kept, this.#physical(earlier.kept, relation))
    return isSame ? earlier : undefined
  }
}

/** The rows of outputs that were read, for as long as a result was made of them. */
const rowsRead = new WeakMap<RanScript, Table>()

/** The rows of the outputs that `summarize` sees: groups, never what grows with the data. */
async function readOutputs(
  { engine, cell, signal }: RunContext,
  { analysis }: PreparedCell,
  scripts: readonly RanScript[],
): Promise<Results<Outputs>> {
  const tables: Record<string, Table> = {}
  for (const script of scripts) {
    const { output, relation, kept } = script
    if (!analysis.outputs[output]?.read) continue
    const from = physical(kept) + relation.slice(cell.key.length)
    const rows =
      rowsRead.get(script) ?? (await engine.query(sql`SELECT * FROM ${sql.id(from)}`, { signal }))
    rowsRead.set(script, rows)
    tables[output] = rows
  }
  return tables
}

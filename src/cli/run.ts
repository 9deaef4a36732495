import { existsSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { basename, dirname, resolve } from 'node:path'
import { openNodeEngine } from '../engine/duckdb/node'
import type { Say } from '../i18n/say'
import { fold } from '../lib/text'
import { inputValue, readInput, type InputBody, type Notebook } from '../notebook'
import { createSession } from '../session/create'
import type { SessionState } from '../session/model'
import type { Sources } from '../session/ports'
import type { Session } from '../session/session'
import type { ProblemView } from '../session/problemView'
import { view, type CellView } from '../session/view'
import { UsageError, type Args } from './args'
import { readNotebook, sayIn, type NotebookFile } from './notebookFile'
import type { Output } from './output'
import { pathSource } from './pathSource'
import { placeOf } from './place'
import { results } from './results'

/** Runs a notebook and gives what was asked for: JSON, a report, or what is wrong; gives the exit status. */
export async function run(args: Args, output: Output): Promise<number> {
  const read = await readNotebook(args.file, args.locale)
  const inputs = inputsOf(read.notebook, args.inputs)
  const sources = sourcesFor(read, args.data)
  const engine = await openNodeEngine()
  const session = createSession(engine, { sources, now: () => performance.now() })
  try {
    session.dispatch({ type: 'open', text: read.text })
    if (args.locale) session.dispatch({ type: 'meta', field: 'locale', value: args.locale })
    for (const [key, value] of inputs) {
      session.dispatch({ type: 'set', key, path: ['value'], value })
    }
    const say = sayIn(read.notebook)
    const stop = session.subscribe((state) => showProgress(state, say, output))
    session.dispatch({ type: 'run' })
    await session.settled()
    stop()
    output.progress('')
    if (args.json) for await (const piece of results(session, args.rows)) await output.write(piece)
    if (args.out !== undefined) {
      const { reportOf } = await import('./report')
      await writeFile(
        placeOf(args.out),
        await reportOf(session, engine.version, basename(args.file)),
      )
      output.tell(say('cli.wrote', { file: args.out }))
    }
    return await conclude(session, say, args, output)
  } finally {
    await session.close()
    await engine.close()
  }
}

/** Says what failed and why, and what to mind; without another output also what ran. */
async function conclude(session: Session, say: Say, args: Args, output: Output): Promise<number> {
  const cells = view(session.state)
  const failed = cells.filter(({ status }) => status !== 'fresh')
  const lines = failed.flatMap((cell) => reasons(session.state, cell, say))
  const errors = cells
    .filter(({ status }) => status === 'fresh')
    .flatMap((cell) => remarks(cell, 'error', say))
  const warnings = cells.flatMap((cell) => remarks(cell, 'warning', say))
  for (const line of [...lines, ...errors, ...warnings]) output.tell(line)
  if (!args.json && args.out === undefined) {
    const ran = cells.filter(({ kind, status }) => kind !== 'text' && status === 'fresh').length
    for (const cell of cells) {
      for (const { text } of cell.findings) await output.write(`${cell.key}: ${text}\n`)
    }
    const counts = {
      fresh: ran,
      failed: failed.length,
      errors: errors.length,
      warnings: warnings.length,
    }
    await output.write(`${say('cli.summary', counts)}\n`)
  }
  return failed.length > 0 ? 1 : 0
}

function reasons(state: SessionState, cell: CellView, say: Say): string[] {
  const ancestor = state.cells[cell.key]?.blockedBy
  if (ancestor !== undefined) return [say('cli.blocked', { cell: cell.key, ancestor })]
  const errors = cell.problems.filter(({ severity }) => severity === 'error')
  if (errors.length === 0) return [say('cli.not-run', { cell: cell.key })]
  return errors.map((problem) => {
    const isFile = problem.code === 'session.file-missing'
    const fix = isFile ? say('cli.bring-file', { cell: cell.key }) : problem.fix
    return line(say, cell, { ...problem, ...(fix !== undefined && { fix }) })
  })
}

/** What qualifies a cell's result without stopping it, or forbids its conclusions though it ran. */
function remarks(cell: CellView, kind: 'error' | 'warning', say: Say): string[] {
  const problems = cell.problems.filter(({ severity }) => severity === kind)
  return problems.map((problem) => say(`cli.${kind}`, { line: line(say, cell, problem) }))
}

function line(say: Say, { key }: CellView, { text, fix }: ProblemView): string {
  const reason = fix === undefined ? text : say('cli.reason', { text, remedy: fix })
  return say('cli.failed', { cell: key, reason })
}

function showProgress({ cells }: SessionState, say: Say, output: Output): void {
  const all = Object.entries(cells)
  const [running] = all.find(([, { status }]) => status === 'running') ?? []
  if (running === undefined) return
  const done = all.filter(([, { status }]) => status === 'fresh').length
  output.progress(say('cli.running', { cell: running, done, all: all.length }))
}

/** The bytes of data cells: what the command line names, else the file beside the notebook. */
function sourcesFor({ path, notebook }: NotebookFile, data: Args['data']): Sources {
  const named = new Map<string, string>()
  const known = notebook.cells.filter(({ kind }) => kind === 'data').map(({ key }) => key)
  for (const [name, file] of data) {
    const key = known.find((one) => fold(one) === fold(name))
    if (key === undefined) throw new UsageError('cli.no-data-cell', { name, known: list(known) })
    if (!existsSync(placeOf(file))) throw new UsageError('cli.no-file', { file })
    named.set(key, placeOf(file))
  }
  return {
    find: async (cell, file) => {
      const place = named.get(cell) ?? resolve(dirname(path), file)
      return existsSync(place) ? pathSource(place) : undefined
    },
    keep: async () => undefined,
  }
}

const list = (names: readonly string[]) => (names.length > 0 ? names.join(', ') : '–')

/** The values the command line gives, by key, as the YAML of an input takes them. */
function inputsOf(notebook: Notebook, given: Args['inputs']): Map<string, unknown> {
  const known = notebook.cells.filter(({ kind }) => kind === 'input')
  const values = new Map<string, unknown>()
  for (const [name, typed] of given) {
    const cell = known.find(({ key }) => fold(key) === fold(name))
    const input = cell && readInput(cell.body).value
    if (!cell || !input) {
      throw new UsageError('cli.no-input-cell', { name, known: list(known.map(({ key }) => key)) })
    }
    const value = typedValue(input, typed)
    if (inputValue(input, value) === undefined) {
      throw new UsageError('cli.bad-input', { name, value: typed, type: input.type })
    }
    values.set(cell.key, value)
  }
  return values
}

/** What a person typed, as the value it stands for. */
function typedValue({ type, options }: InputBody, typed: string): unknown {
  const choice = (text: string) => options.find((option) => String(option) === text) ?? text
  switch (type) {
    case 'number':
      return typed.trim() === '' ? typed : Number(typed)
    case 'toggle':
      return { true: true, false: false }[typed.trim().toLowerCase()] ?? typed
    case 'select':
      return choice(typed)
    case 'multi-select':
      return typed.split(',').map((text) => choice(text.trim()))
    case 'date-range':
      return typed.split(/,|\.\./).map((text) => text.trim())
    default:
      return typed
  }
}

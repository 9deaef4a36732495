import { compile } from '../../graph'
import { ProblemError } from '../../lib/problem'
import { scan, sql, type Sql } from '../../sql'
import { omit } from '../omit'
import { physical } from '../relations'
import { body } from '../statement'
import { boundInputs, meanings, outputNames, relationsOf, type Found } from '../lookup'
import { Refusal, type RunContext, type RunResult } from './context'
import { describe } from './relation'
import { isSteady, volatileWords } from './volatile'

/** A result that took longer is kept as a table; in milliseconds. */
const slow = 300

/**
 * Runs a SQL cell. What others read is kept as a table where there is room for it. Anything else is a view over the relations as
 * they are now, evaluated once in full, so that an error in a value is found and the time is known.
 */
export async function runSql(context: RunContext): Promise<RunResult> {
  const { engine, relations, cell, fingerprint, keep, isCramped, signal } = context
  await relations.point(meanings(context.state))
  const text = await checked(context)
  const kept = physical(fingerprint)
  await relations.drop(fingerprint)
  const isView = await unplaced(async () => {
    if ((!keep || isCramped) && (await asView(context, kept, text))) return true
    await relations.make(fingerprint, kept, 'TABLE', asSelect(text), signal)
    return false
  })
  const output = await describe(engine, kept, cell.key, signal)
  return {
    result: { kind: 'sql', outputs: [output] },
    problems: [],
    ...(isView && { needs: read(context).map((relation) => relation.fingerprint) }),
  }
}

/** A table can be made of a description only where that stands within a query. */
function asSelect(text: string): Sql {
  const query = sql.fromUser(text)
  const isDescription = /^\s*(?:summarize|describe|desc|show)\b/i.test(withoutComments(text))
  return isDescription
    ? sql`SELECT * FROM (
${query}
)`
    : query
}

function withoutComments(text: string): string {
  const [first] = scan(text).filter(({ type }) => type !== 'comment')
  return text.slice(first?.from ?? 0)
}

/** The statement with its inputs filled in, after the engine has bound it; problems have the place in the cell. */
async function checked({ engine, state, cell }: RunContext): Promise<string> {
  const { text, problems, locate } = compile(cell.body, boundInputs(state), outputNames(state))
  if (problems.length > 0) throw new Refusal('failed', problems)
  try {
    await engine.explain(sql.fromUser(text))
  } catch (error) {
    throw placed(error, locate)
  }
  return body(text)
}

/** The same error with its range moved from the compiled text to the user's. */
export function placed(error: unknown, locate: (offset: number) => number): unknown {
  if (!(error instanceof ProblemError) || !error.problem.range) return error
  const { from, to } = error.problem.range
  const range = { from: locate(from), to: Math.max(locate(from) + 1, locate(to)) }
  return new ProblemError({ ...error.problem, range }, { cause: error })
}

/** What fails while rows are read has its place in the statement around the user's, which nobody sees. */
async function unplaced<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error
    throw new ProblemError(omit(error.problem, 'range'), { cause: error })
  }
}

/**
 * Whether the statement could be kept as a view: some cannot be one, slow ones should not, and one that
 * gives other rows at each reading would contradict itself from page to page.
 */
async function asView(context: RunContext, kept: string, text: string): Promise<boolean> {
  const { engine, relations, fingerprint, isCramped, signal, now } = context
  const found = read(context)
  const names = found.map(({ name }) => name)
  if (!isSteady(text, await volatileWords(engine), names)) return false
  const view = overPhysical(found, text)
  try {
    await relations.make(fingerprint, kept, 'VIEW', view, signal)
  } catch (error) {
    if (signal.aborted) throw error
    return false
  }
  const began = now()
  await engine.query(sql`SELECT count(*), bit_xor(hash(whole)) FROM ${sql.id(kept)} AS whole`, {
    signal,
  })
  if (isCramped || now() - began <= slow) return true
  await relations.drop(fingerprint)
  return false
}

/** The statement reading the relations themselves, so that it means the same when the names have moved on. */
function overPhysical(found: readonly Found[], text: string): Sql {
  const inner = sql`SELECT * FROM (
${sql.fromUser(text)}
)`
  if (found.length === 0) return inner
  const named = found.map(
    (relation) =>
      sql`${sql.id(relation.name)} AS NOT MATERIALIZED (SELECT * FROM ${sql.id(relation.physical)})`,
  )
  return sql`WITH ${sql.join(
    named,
    sql`,
`,
  )}
${inner}`
}

function read({ state, references: keys }: RunContext): Found[] {
  return keys.flatMap((key) => {
    const cell = state.cells[key]
    return cell ? relationsOf(key, cell) : []
  })
}

import { failure, ProblemError, type Range } from '../../lib/problem'
import { scan } from '../../sql'

/** What the database says of a failed statement while `errors_as_json` is on. */
interface Report {
  readonly exception_type?: string
  readonly exception_message?: string
  readonly error_subtype?: string
  readonly position?: string
  readonly name?: string
  readonly type?: string
  readonly candidates?: string
}

/** The problem behind an error of the database, with its place in the statement where that is known. */
export function problemOf(error: unknown, statement: string): ProblemError {
  if (error instanceof ProblemError) return error
  const text = error instanceof Error ? error.message : String(error)
  const report = readReport(text)
  const message = (report.exception_message ?? text).trim()
  const range = rangeOf(report, statement)
  switch (report.exception_type) {
    case 'Parser':
    case 'Syntax':
      return failure('engine.syntax', { message }, range)
    case 'Catalog':
    case 'Binder':
      return unknownName(report, message, range)
    case 'Out of Memory':
      return failure('engine.memory', { message: firstLine(message) })
    case 'Permission':
      return failure('engine.permission', { message }, range)
    case 'Conversion':
    case 'Out of Range':
      return failure('engine.conversion', { message: firstLine(message) }, range)
    case 'Invalid Input': {
      const unread = /could not (parse|convert)|failed to (parse|cast)|format/i.test(message)
      const code = unread ? 'engine.conversion' : 'engine.failed'
      return failure(code, { message: firstLine(message) }, range)
    }
    case 'INTERRUPT':
      return failure('engine.cancelled')
    default:
      // What fails outside a statement comes as plain text.
      return /^std::bad_alloc|bad allocation|(could not|failed to) allocate/.test(message)
        ? failure('engine.memory', { message: firstLine(message) })
        : failure('engine.failed', { message }, range)
  }
}

/** Some reports stand behind a prefix, and some inside the message of another one. */
function readReport(text: string): Report {
  const report = readObject(text)
  const inner = readObject(report.exception_message ?? '')
  return inner.exception_type === undefined ? report : inner
}

function readObject(text: string): Report {
  const from = text.indexOf('{"exception_type"')
  try {
    const report: unknown = from < 0 ? {} : JSON.parse(text.slice(from))
    return typeof report === 'object' && report !== null ? report : {}
  } catch {
    return {}
  }
}

/** A name the database does not know has a code of its own and, where one is close, a candidate. */
function unknownName(report: Report, message: string, range?: Range): ProblemError {
  const code = unknownCode(report)
  const { name } = report
  if (code === undefined || name === undefined) return failure('engine.binder', { message }, range)
  const error = failure(code, { name, message }, range)
  const candidate = suggestion(report.candidates)
  if (candidate === undefined) return error
  const fix = { key: 'problem.engine.rename.fix', values: { name, candidate } }
  return new ProblemError({ ...error.problem, fix })
}

function unknownCode({ error_subtype: subtype, type = '' }: Report): string | undefined {
  if (subtype === 'COLUMN_NOT_FOUND') return 'engine.column'
  if (subtype !== 'MISSING_ENTRY') return undefined
  if (/Function|Macro/.test(type)) return 'engine.function'
  return type === 'Table' || type === 'View' ? 'engine.relation' : undefined
}

/** The closest name, unless it is one of the database's own tables, which nobody meant. */
function suggestion(candidates = ''): string | undefined {
  const own = /^(pg_|sqlite_|duckdb_|pragma_|information_schema)/
  return candidates.split(',').find((name) => name !== '' && !own.test(name))
}

function firstLine(message: string): string {
  return message.split('\n', 1)[0] ?? message
}

/**
 * The place of an error as UTF-16 offsets. The parser counts characters, the binder counts bytes of
 * UTF-8. The range covers the word at that place.
 */
function rangeOf(report: Report, statement: string): Range | undefined {
  const position = Number(report.position ?? Number.NaN)
  if (!Number.isInteger(position)) return undefined
  const inCharacters = report.exception_type === 'Parser'
  const from = inCharacters ? fromCharacters(statement, position) : fromBytes(statement, position)
  const token = scan(statement).find((token) => token.from <= from && from < token.to)
  return token ? { from: token.from, to: token.to } : { from, to: Math.max(from, statement.length) }
}

function fromCharacters(text: string, count: number): number {
  return Array.from(text).slice(0, count).join('').length
}

function fromBytes(text: string, count: number): number {
  return new TextDecoder().decode(new TextEncoder().encode(text).subarray(0, count)).length
}

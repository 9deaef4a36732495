import type { Engine } from '../../src/engine/engine'
import type { ImportReport } from '../../src/importer/contract'
import { sql } from '../../src/sql'

const summed = ['integer', 'decimal', 'number']

/** What an import came to, as text a reader can check against the file: preset, roles, kinds, rows, sums. */
export async function summaryOf(
  engine: Engine,
  relation: string,
  report: ImportReport,
): Promise<string> {
  const { reading, nature, columns } = report
  const known = Object.entries(nature).filter(([key]) => key !== 'header')
  const numbers = columns.filter(({ reading: { kind } }) => summed.includes(kind))
  const sums = numbers.map(({ name }) => sql`CAST(sum(${sql.id(name)}) AS VARCHAR)`)
  const table = await engine.query(
    sums.length === 0 ? sql`SELECT 0` : sql`SELECT ${sql.join(sums)} FROM ${sql.id(relation)}`,
  )
  const total = (name: string) => {
    const at = numbers.findIndex((one) => one.name === name)
    return at < 0 ? '' : ` sum ${String(table.columnAt(at)[0])}`
  }
  const lines = [
    `preset ${reading.preset ?? 'none'}`,
    ...known.map(([key, value]) => `${key} ${JSON.stringify(value)}`),
    `encoding ${reading.encoding}, delimiter ${JSON.stringify(reading.delimiter)}, skip ${reading.skip}`,
    `rows ${report.rowsInFile} = ${report.rowsRead} read + ${report.rowsSetAside} set aside`,
    ...report.asides.map(({ reason, line, text }) => `  ${reason} ${line}: ${text.slice(0, 60)}`),
    ...report.sections.map(({ title, rows }) => `section ${title}: ${rows}`),
    'roles',
    ...Object.entries(reading.roles).map(([role, name]) => `  ${role}: ${name}`),
    'columns',
    ...columns.map(({ name, reading: { kind, format }, empty, unread, minimum, maximum }) => {
      const range = minimum ? ` ${String(minimum.value)} … ${String(maximum?.value)}` : ''
      const gaps = `${empty > 0 ? ` empty ${empty}` : ''}${unread > 0 ? ` unread ${unread}` : ''}`
      return `  ${name}: ${kind}${format ? ` ${format}` : ''}${gaps}${range}${total(name)}`
    }),
    'problems',
    ...report.problems.map(
      ({ severity, code, values }) => `  ${severity} ${code} ${JSON.stringify(values)}`,
    ),
  ]
  return lines.join('\n')
}

import type { Problem } from '../../lib/problem'
import { type CanonicalFile, columnOf, type Setting } from './file'
import { isLocal } from './zones'

/** What the analyst is asked, and what was left out. */
export function notesOn(
  files: readonly CanonicalFile[],
  currencies: readonly string[],
  { timezone, currency }: Setting,
): readonly Problem[] {
  const note = (
    severity: Problem['severity'],
    code: string,
    values: Problem['values'],
  ): Problem => ({ code: `importer.canonical-${code}`, severity, values })
  const unknown = files.filter((file) => file.report.nature.subject === undefined)
  const silent = files.filter((file) => {
    const column = columnOf(file, ['time', 'paid'])
    const { timezone: own } = file.report.nature
    return column !== undefined && own === undefined && isLocal(file, column.name)
  })
  const others = currencies.filter((code) => code !== currency)
  return [
    ...unknown.map(({ relation, report }) =>
      note('note', 'unknown', { relation, file: report.file }),
    ),
    ...silent.map(({ report }) => note('note', 'zone', { file: report.file, timezone })),
    ...(currencies.length > 1
      ? [note('warning', 'rates', { currencies: others.join(', '), currency })]
      : []),
  ]
}

import type { ImportReport, Overrides } from '../importer/contract'
import { subjectOf } from '../importer/nature'
import { tidyRoles } from '../importer/relabel'
import type { Result } from './model'

/** What a data cell says of the roles of its columns. */
export type SaidRoles = NonNullable<Overrides['roles']>

const known = new WeakMap<Result, Map<string, Result>>()

/**
 * A result as the cell of that key shows it. Results are kept by content, so two equal cells share one:
 * each gives its relation its own name, and a data cell puts the roles it says over those that were
 * guessed. The same question gives the same object, so that readers see what has not changed.
 */
export function dressed(result: Result, key: string, roles: SaidRoles = {}): Result {
  if (result.kind !== 'data' && result.kind !== 'sql') return result
  const isSame = result.kind === 'sql' || Object.keys(roles).length === 0
  if (isSame && result.outputs[0]?.name === key) return result
  const dresses = known.get(result) ?? new Map<string, Result>()
  known.set(result, dresses)
  const look = JSON.stringify([key, roles])
  const found = dresses.get(look) ?? dress(result, key, roles)
  dresses.set(look, found)
  return found
}

type Dressed = Extract<Result, { readonly kind: 'data' | 'sql' }>

function dress(result: Dressed, key: string, said: SaidRoles): Result {
  const outputs = result.outputs.map((output) => ({ ...output, name: key }))
  if (result.kind === 'sql') return { ...result, outputs }
  const names = outputs.flatMap(({ columns }) => columns.map(({ name }) => name))
  return { ...result, outputs, report: withRoles(result.report, said, names) }
}

/** What a file without a preset is about depends on its roles, so it is told anew with them. */
function withRoles(report: ImportReport, said: SaidRoles, names: readonly string[]): ImportReport {
  const roles = tidyRoles(report.reading.roles, said, names)
  const { subject: before, ...nature } = report.nature
  const subject = report.reading.preset === undefined ? subjectOf(roles) : before
  return {
    ...report,
    reading: { ...report.reading, roles },
    nature: { ...nature, ...(subject && { subject }) },
  }
}

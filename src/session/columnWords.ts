import { analyses } from '../analysis/registry'
import type { Say } from '../i18n/say'
import type { Meta } from '../notebook'
import type { SessionState } from './model'

/** What a column is called in the notebook's language, where that is known. */
export type ColumnWords = (column: string) => string | undefined

/**
 * Words for columns that a chart of the notebook may name: what analyses call the columns they leave
 * behind, then the roles of columns in the data. In English a column's own name already reads as words.
 */
export function columnWords(state: SessionState, { locale }: Meta, say: Say): ColumnWords {
  if (locale === 'en') return () => undefined
  const results = Object.values(state.cells).map(({ result }) => result)
  const used = results.flatMap((result) => (result?.kind === 'analysis' ? [result.analysis] : []))
  const texts = analyses.filter(({ id }) => used.includes(id)).map(({ text }) => text[locale])
  const roles = new Map(
    results.flatMap((result) =>
      result?.kind === 'data'
        ? Object.entries(result.report.reading.roles).map(
            ([role, column]) => [column, role] as const,
          )
        : [],
    ),
  )
  return (column) => {
    const label = texts.map((text) => text[`column.${column}`]).find((each) => each !== undefined)
    const role = roles.get(column)
    return label ?? (role === undefined ? undefined : say(`ui.role.${role}`))
  }
}

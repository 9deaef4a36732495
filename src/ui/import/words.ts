import {
  roleNames,
  type ColumnReading,
  type ImportReport,
  type RoleName,
} from '../../importer/contract'

/** The kinds a column of text can be read as. */
export const readingKinds: readonly ColumnReading['kind'][] = [
  'text',
  'integer',
  'decimal',
  'number',
  'boolean',
  'date',
  'timestamp',
]

export const delimiters = [',', ';', '\t', '|'] as const

/** The role a column has, if any. */
export const roleOf = (report: ImportReport, column: string): RoleName | undefined =>
  roleNames.find((role) => report.reading.roles[role] === column)

/** How many values of the whole file could not be read. */
export const unreadCount = (report: ImportReport): number =>
  report.columns.reduce((sum, column) => sum + column.unread, 0)

import type { Column } from '../../table/table'
import type { ImportReport, RoleName } from '../contract'
import type { Persons } from './persons'

/** A file that was read, as far as canonical tables need to know it. */
export interface CanonicalFile {
  /** the name of its table: the data cell */
  readonly relation: string
  readonly columns: readonly Column[]
  readonly report: Pick<ImportReport, 'file' | 'reading' | 'nature' | 'columns'>
  /** codes that stand in its column of currencies, where there is one */
  readonly currencies?: readonly string[]
  /** what the analyst says of which file counts where several hold the same rows: the highest; 0 where nothing is said */
  readonly priority?: number
  /** where another file says which persons its customers are */
  readonly persons?: Persons
}

/** What the whole notebook counts in. */
export interface Setting {
  /** IANA name of the zone of all times */
  readonly timezone: string
  /** ISO 4217; empty where the notebook has none */
  readonly currency: string
  readonly locale: 'en' | 'zh-CN'
}

const platforms: Readonly<Record<string, string>> = { woo: 'woocommerce', sycm: 'taobao' }

/** Ids of orders are unique within a platform only. Empty where no preset says which it is. */
export function platformOf({ report }: CanonicalFile): string {
  const [first = ''] = (report.reading.preset ?? '').split('_')
  return platforms[first] ?? first
}

/** The column that fills a role, where it is there. */
export function columnOf(
  { columns, report }: CanonicalFile,
  roles: readonly RoleName[],
): Column | undefined {
  for (const role of roles) {
    const name = report.reading.roles[role]
    const column = columns.find((one) => one.name === name)
    if (column) return column
  }
  return undefined
}

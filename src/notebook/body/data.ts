import { Reader, type Reading } from './reading'

/** What a `data` cell says: which file, and only those settings of the import the analyst changed. */
export interface DataBody {
  /** path relative to the notebook */
  readonly file: string
  readonly sha256?: string
  /** of files that hold the same rows the one with the highest counts, whichever is newer; 0 where nothing is said */
  readonly priority?: number
  /** every other key, as the importer reads it: `encoding`, `delimiter`, `columns`, `roles` … */
  readonly overrides: Readonly<Record<string, unknown>>
}

/** Reads the body of a `data` cell. */
export function readData(body: string): Reading<DataBody> {
  const reader = new Reader(body)
  const { file, sha256, priority, ...overrides } = reader.fields
  if (file === undefined || file === null) reader.missing('file')
  else if (typeof file !== 'string' || file === '') reader.invalid('file', 'orders.csv')
  const hasDigest = sha256 !== undefined && sha256 !== null
  if (hasDigest && !/^[0-9a-f]{64}$/i.test(String(sha256))) {
    reader.warning('notebook.invalid-digest', {}, reader.yaml.at('sha256'))
  }
  const isRanked = priority !== undefined && priority !== null
  if (isRanked && !Number.isSafeInteger(priority)) reader.invalid('priority', '1')
  return reader.done(() => ({
    file: String(file),
    ...(typeof sha256 === 'string' && { sha256: sha256.toLowerCase() }),
    ...(typeof priority === 'number' && { priority }),
    overrides,
  }))
}

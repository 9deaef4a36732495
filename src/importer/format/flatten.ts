type Fields = Readonly<Record<string, unknown>>

const deepest = 12

/** Takes each value of a record under its dotted name. */
type FieldSink = (name: string, text: string) => void

/**
 * Brings a nested record into one row: `{a: {b: 1}}` gives `a.b`. Lists of keys with values, as in BigQuery's
 * exports of events, become fields of their own; other lists stay JSON, as they are rows of another table.
 */
export function flatten(record: Fields, sink: FieldSink, prefix = '', depth = 0): void {
  for (const [key, value] of Object.entries(record)) place(prefix + key, value, sink, depth)
}

function place(name: string, value: unknown, sink: FieldSink, depth: number): void {
  if (Array.isArray(value)) {
    const pairs = keyed(value)
    if (!pairs) sink(name, value.length === 0 ? '' : JSON.stringify(value))
    else for (const [key, one] of pairs) place(`${name}.${key}`, one, sink, depth + 1)
  } else if (isFields(value)) {
    if (depth >= deepest) sink(name, JSON.stringify(value))
    else flatten(value, sink, `${name}.`, depth + 1)
  } else sink(name, textOf(value))
}

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function textOf(value: unknown): string {
  return value === null || value === undefined ? '' : String(value)
}

/** The pairs of a list of `{key, value}`; the same key twice makes it no such list. */
function keyed(list: readonly unknown[]): readonly (readonly [string, unknown])[] | undefined {
  const pairs: [string, unknown][] = []
  const seen = new Set<string>()
  for (const one of list) {
    if (!isFields(one) || typeof one['key'] !== 'string' || !('value' in one)) return undefined
    const key = one['key']
    if (seen.has(key)) return undefined
    seen.add(key)
    pairs.push([key, typedValue(one['value'])])
  }
  return pairs.length === 0 ? undefined : pairs
}

/** `{string_value: …, int_value: …}` holds its value in the one that is filled. */
function typedValue(value: unknown): unknown {
  if (!isFields(value)) return value
  const names = Object.keys(value)
  if (
    !names.every((name) =>
      /^(string|int|float|double|bool|set_timestamp)(_value|_micros)$/.test(name),
    )
  )
    return value
  return names
    .filter((name) => name !== 'set_timestamp_micros')
    .map((name) => value[name])
    .find((one) => one !== null && one !== undefined)
}

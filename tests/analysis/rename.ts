import type { Analysis, Control, Example } from '../../src/analysis/contract'

/** An example under other names of its columns, and the way back to the old ones. */
interface Renamed {
  readonly example: Example
  readonly back: ReadonlyMap<string, string>
}

/** Columns called by keywords, quotes, Chinese and injections. */
export function hostileNames(analysis: Analysis, example: Example): Renamed {
  const names = [
    'select',
    '金额（元）',
    'a "b" \'c\'; --',
    'FROM',
    ' 订单 号 ',
    '$x',
    'x'.repeat(70),
  ]
  return renamed(analysis, example, (_, i) => {
    return names[i % names.length] + (i < names.length ? '' : `${i}`)
  })
}

/** Every bound column takes the name of the next role, the worst mix-up there can be. */
export function swappedNames(analysis: Analysis, example: Example): Renamed {
  const roles = Object.keys(example.roles)
  return renamed(analysis, example, (column, i) => {
    const at = roles.findIndex((role) => example.roles[role] === column)
    return at < 0 ? `free ${i}` : (roles[(at + 1) % roles.length] ?? column)
  })
}

function renamed(
  analysis: Analysis,
  example: Example,
  rename: (column: string, i: number) => string,
): Renamed {
  const names = new Map(
    Object.keys(example.columns).map((column, i) => [column, rename(column, i)]),
  )
  const name = (column: string) => names.get(column) ?? column
  return {
    back: new Map([...names].map(([from, to]) => [to, from])),
    example: {
      ...example,
      columns: Object.fromEntries(
        Object.entries(example.columns).map(([column, type]) => [name(column), type]),
      ),
      roles: Object.fromEntries(
        Object.entries(example.roles).map(([role, column]) => [role, name(column)]),
      ),
      params: Object.fromEntries(
        Object.entries(example.params).map(([param, value]) => [
          param,
          inParam(analysis.params[param]?.control, value, name),
        ]),
      ),
    },
  }
}

/** A param's value as YAML holds it, with the columns it names under their new names. */
function inParam(
  control: Control | undefined,
  value: unknown,
  name: (column: string) => string,
): unknown {
  if (control?.type === 'column') return typeof value === 'string' ? name(value) : value
  if (control?.type === 'columns') return (value as readonly string[]).map(name)
  if (control?.type !== 'rows') return value
  const { fields, short } = control
  return (value as readonly unknown[]).map((row) => {
    if (typeof row !== 'object' || row === null) {
      return inParam(short === undefined ? undefined : fields[short]?.control, row, name)
    }
    return Object.fromEntries(
      Object.entries(row).map(([field, inner]) => [
        field,
        inParam(fields[field]?.control, inner, name),
      ]),
    )
  })
}

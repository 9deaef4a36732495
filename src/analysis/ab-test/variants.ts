/** More variants than this are no test but another column: nothing is compared then. */
export const mostVariants = 20

/** Names that a control goes by, surest first, in lower case. */
const controls = [
  'control',
  'control group',
  'ctrl',
  'con',
  'baseline',
  'original',
  'a',
  '对照组',
  '对照',
  '原版',
  '旧版',
  '控制组',
  'old',
  'old_page',
  'off',
  'psa',
  '0',
]

/** The control: as asked, else by a usual name, else the first by name. `asked` is what was asked in vain. */
export function controlOf(
  variants: readonly string[],
  wanted: string,
): { readonly control: string | null; readonly asked: string | null } {
  const name = wanted.trim()
  const same = (one: string, other: string) => one.toLowerCase() === other.toLowerCase()
  const found = variants.find((one) => one === name) ?? variants.find((one) => same(one, name))
  if (found !== undefined) return { control: found, asked: null }
  const usual = controls.flatMap((each) => variants.find((one) => same(one, each)) ?? [])[0]
  return { control: usual ?? variants[0] ?? null, asked: name === '' ? null : name }
}

export interface Split {
  readonly name: string
  readonly units: number
  /** expected, as a fraction of all */
  readonly share: number
}

/**
 * Units by variant with the shares that were planned: equal ones unless they are said. A variant that is not said
 * was to get nothing; one that is said and not found has no units.
 */
export function splitOf(
  found: readonly { readonly variant: string; readonly units: number }[],
  shares: readonly { readonly variant: string; readonly share: number }[],
): readonly Split[] {
  const units = new Map<string, number>()
  for (const row of found) units.set(row.variant, (units.get(row.variant) ?? 0) + row.units)
  const said = new Map(shares.map(({ variant, share }) => [variant.trim(), share]))
  const whole = [...said.values()].reduce((sum, share) => sum + share, 0)
  const expected = [...said].flatMap(([name, share]) => (share > 0 ? [name] : []))
  const names = [...new Set([...units.keys(), ...expected])].toSorted()
  return names.map((name) => ({
    name,
    units: units.get(name) ?? 0,
    share: whole > 0 ? (said.get(name) ?? 0) / whole : 1 / names.length,
  }))
}

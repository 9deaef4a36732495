import type { RoleName } from './contract'

type Roles = Readonly<Partial<Record<RoleName, string>>>

/**
 * The guessed roles with what the analyst says about them: a column given to one role leaves the one it
 * was guessed for, null empties a role, a column that does not exist is not taken.
 */
export function tidyRoles(
  guessed: Roles,
  said: Readonly<Partial<Record<RoleName, string | null>>>,
  names: readonly string[],
): Roles {
  const taken = new Set(Object.values(said))
  const kept = Object.entries(guessed).filter(
    ([role, column]) => !(role in said) && !taken.has(column),
  )
  const given = Object.entries(said).filter(
    (entry): entry is [string, string] => entry[1] !== null && names.includes(entry[1] ?? ''),
  )
  return Object.fromEntries([...kept, ...given])
}

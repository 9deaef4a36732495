/**
 * Which columns of a table a statement takes for what, as a remark above it says: by role the name of the column,
 * null where the table had none for it.
 */
export interface Origin {
  readonly relation: string
  readonly roles: Readonly<Record<string, string | null>>
}

const remark = /^-- (\S+): ((?:\w+ = (?:none|"(?:[^"\\]|\\.)*")(?:, |$))+)$/
const entry = /(\w+) = (none|"(?:[^"\\]|\\.)*")/g

/** The remarks that stand first in a statement, one a table. */
export function originsOf(text: string): readonly Origin[] {
  const found: Origin[] = []
  for (const line of text.split(/\r?\n/)) {
    const [, relation, list = ''] = remark.exec(line) ?? []
    if (relation === undefined) break
    found.push({ relation, roles: rolesIn(list) })
  }
  return found
}

/** A statement with these remarks first, in the place of those it had. */
export function withOrigins(text: string, origins: readonly Origin[]): string {
  const lines = text.split('\n')
  const own = lines.slice(originsOf(text).length).join('\n')
  return [...origins.filter(({ roles }) => Object.keys(roles).length > 0).map(written), own].join(
    '\n',
  )
}

/** A name in quotes with its line breaks escaped, so that it cannot end the remark. */
function written({ relation, roles }: Origin): string {
  const entries = Object.entries(roles).map(([role, column]) => {
    return `${role} = ${column === null ? 'none' : JSON.stringify(column)}`
  })
  return `-- ${relation}: ${entries.join(', ')}`
}

function rolesIn(list: string): Origin['roles'] {
  return Object.fromEntries(
    [...list.matchAll(entry)].map(([, role = '', column = '']) => {
      return [role, column === 'none' ? null : unquoted(column)]
    }),
  )
}

/** What was typed by hand may be no name at all. */
function unquoted(text: string): string {
  try {
    return String(JSON.parse(text))
  } catch {
    return text
  }
}

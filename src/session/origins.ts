import type { Problem } from '../lib/problem'
import { isFenced, type Cell, type FencedCell } from '../notebook'
import { originsOf, type Origin } from '../sql'
import type { Result } from './model'

const known = new WeakMap<Cell, readonly Origin[]>()

function originsIn(cell: FencedCell): readonly Origin[] {
  const found = known.get(cell) ?? originsOf(cell.body)
  known.set(cell, found)
  return found
}

const told = new WeakMap<Cell, { readonly by: string; readonly problems: readonly Problem[] }>()

/**
 * What a statement takes columns for, by its own remark, that they no longer are in the data it reads: a role was
 * corrected, or another file has others. The same problems are the same objects.
 */
export function originProblems(
  cell: Cell | undefined,
  resultOf: (key: string) => Result | undefined,
): readonly Problem[] {
  if (!cell || !isFenced(cell) || cell.kind !== 'sql') return []
  const problems = originsIn(cell).flatMap(({ relation, roles }) => {
    const result = resultOf(relation)
    if (result?.kind !== 'data') return []
    const { reading, nature } = result.report
    const now: Readonly<Record<string, string | undefined>> = {
      ...reading.roles,
      grain: nature.grain ?? 'order',
    }
    return Object.entries(roles).flatMap(([role, was]) => {
      const is = now[role] ?? null
      return was === is ? [] : [problem(cell.key, { relation, role, was, is })]
    })
  })
  const by = JSON.stringify(problems)
  const before = told.get(cell)
  if (before?.by === by) return before.problems
  told.set(cell, { by, problems })
  return problems
}

interface Change {
  readonly relation: string
  readonly role: string
  readonly was: string | null
  readonly is: string | null
}

function problem(cell: string, { relation, role, was, is }: Change): Problem {
  const kind: (typeof kinds)[number] =
    role === 'grain' ? 'grain' : was === null ? 'new' : is === null ? 'gone' : 'other'
  return {
    code: `session.origin-${kind}`,
    severity: 'warning',
    cell,
    values: {
      relation,
      ...(kind !== 'grain' && { role }),
      ...(kind !== 'new' && kind !== 'grain' && { was }),
      ...(kind !== 'gone' && kind !== 'grain' && { is }),
    },
  }
}

const kinds = ['other', 'new', 'gone', 'grain'] as const
const codes: ReadonlySet<string> = new Set(kinds.map((kind) => `session.origin-${kind}`))

/** Whether a problem is that a statement was written from earlier roles. */
export const isOfOrigin = ({ code }: Pick<Problem, 'code'>): boolean => codes.has(code)

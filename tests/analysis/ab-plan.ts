import { abPlan } from '../../src/analysis/ab-plan'
import type { Summary } from '../../src/analysis/ab-plan/summary'
import type { Scalar } from '../../src/analysis/contract'
import type { Engine } from '../../src/engine/engine'
import type { Row } from '../../src/table/table'
import { load, run } from './run'

/** A table to plan from, whose columns are named as the roles they fill. */
export interface Given {
  readonly columns: Readonly<Record<string, string>>
  readonly rows: readonly (readonly Scalar[])[]
}

/** What a plan came to: its rows by output, and what was said. */
export interface Planned {
  readonly summary: Summary
  /** the one row of the plan; empty where there is none */
  readonly plan: Row
  readonly curve: readonly Row[]
  readonly grid: readonly Row[]
  readonly traffic: readonly Row[]
  /** `severity code` of each problem */
  readonly problems: readonly string[]
  /** the keys of the findings */
  readonly findings: readonly string[]
}

/** Plans from params alone, or from a table besides. */
export async function planned(
  engine: Engine,
  params: Readonly<Record<string, unknown>>,
  given: Given = { columns: {}, rows: [] },
): Promise<Planned> {
  await load(engine, 'data', given)
  const roles = Object.fromEntries(Object.keys(given.columns).map((name) => [name, name]))
  const { tables, summary, prepared } = await run(engine, abPlan, {
    columns: given.columns,
    roles,
    params,
  })
  const [problem] = prepared.problems
  if (problem) throw new Error(`${problem.code}: ${JSON.stringify(problem.values)}`)
  const found = summary as Summary
  const rows = (output: string) => tables[output]?.rows() ?? []
  return {
    summary: found,
    plan: rows('plan')[0] ?? {},
    curve: rows('curve'),
    grid: rows('grid'),
    traffic: rows('traffic'),
    problems: abPlan.check(found).map(({ code, severity }) => `${severity} ${code.slice(8)}`),
    findings: abPlan.findings(found).map(({ key }) => key),
  }
}

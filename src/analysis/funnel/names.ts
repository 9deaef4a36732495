import { sql, type Sql } from '../../sql'

/** What the steps that find attempts are called, once for the funnel and once for the period it is compared with. */
const now = {
  coded: sql`coded`,
  ends: sql`ends`,
  backwards: sql`backwards`,
  paths: sql`paths`,
  best: sql`best`,
  logs: sql`logs`,
  depths: sql`depths`,
  walked: sql`walked`,
  seen: sql`seen`,
  attempts: sql`attempts`,
}

const before: Names = {
  coded: sql`coded_before`,
  ends: sql`ends_before`,
  backwards: sql`backwards_before`,
  paths: sql`paths_before`,
  best: sql`best_before`,
  logs: sql`logs_before`,
  depths: sql`depths_before`,
  walked: sql`walked_before`,
  seen: sql`seen_before`,
  attempts: sql`attempts_before`,
}

export type Names = Readonly<Record<keyof typeof now, Sql>>
export type Bodies = Readonly<Partial<Record<keyof typeof now, Sql>>>

export const names = { now, before } as const

import { sql, type Sql } from '../../sql'

/** What the steps that find attempts are called: for the funnel, the period it is compared with, and users by value. */
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

const byValue: Names = {
  coded: sql`coded_by_value`,
  ends: sql`ends_by_value`,
  backwards: sql`backwards_by_value`,
  paths: sql`paths_by_value`,
  best: sql`best_by_value`,
  logs: sql`logs_by_value`,
  depths: sql`depths_by_value`,
  walked: sql`walked_by_value`,
  seen: sql`seen_by_value`,
  attempts: sql`attempts_by_value`,
}

export type Names = Readonly<Record<keyof typeof now, Sql>>
export type Bodies = Readonly<Partial<Record<keyof typeof now, Sql>>>

export const names = { now, before, byValue } as const

import type { Tone } from '../analysis/contract'
import type { Chart } from '../chart/chart'
import type { ImportReport } from '../importer/contract'
import type { Severity } from '../lib/problem'
import type { InputValue, Relation, Status } from './model'

/** A problem in the reader's words. */
export interface ProblemView {
  readonly code: string
  readonly severity: Severity
  readonly text: string
  readonly fix?: string
}

/** A conclusion in the reader's words. */
export interface FindingView {
  readonly key: string
  readonly tone: Tone
  readonly text: string
}

/**
 * A cell as a reader meets it, in the notebook's language: what the page, the report and the command
 * line all show. Charts are options, not pictures.
 */
export interface CellView {
  readonly key: string
  readonly kind: string
  readonly status: Status
  /** the analysis' title, else the cell's name */
  readonly title: string
  /** the analysis' question, where there is one */
  readonly question?: string
  readonly problems: readonly ProblemView[]
  readonly findings: readonly FindingView[]
  readonly charts: readonly Chart[]
  readonly outputs: readonly Relation[]
  /** sanitised HTML of a text cell, live values filled in */
  readonly html?: string
  readonly input?: InputValue
  readonly report?: ImportReport
  /** what runs, as “Show SQL” shows it */
  readonly script?: string
}

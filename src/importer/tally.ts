import type { Aside, AsideReason } from './contract'

/** What was put right in a row that is in the table. */
export type Repair =
  /** too few cells: the missing ones are empty */
  | 'short'
  /** empty cells beyond the last column were taken off */
  | 'trailing'
  /** the file ends within a quoted cell */
  | 'cut'
  /** a quote stood where it should not; it was taken as part of the value */
  | 'quotes'
  /** NUL characters were taken out */
  | 'nul'
  /** bytes that are no characters in the file's encoding became U+FFFD */
  | 'replaced'

/** How often something happened and where it first did. */
export interface Count {
  rows: number
  /** 1-based, the first few */
  readonly lines: number[]
}

const asidesKept = 200
const linesKept = 20
const textKept = 500

/** The account of a pass over a file: every record is the header, a row, or set aside. */
export class Tally {
  /** all records but the header */
  rowsInFile = 0
  rowsRead = 0
  readonly asides: Aside[] = []
  readonly asideCounts: Partial<Record<AsideReason, number>> = {}
  readonly repairs: Partial<Record<Repair, Count>> = {}

  row(): void {
    this.rowsInFile++
    this.rowsRead++
  }

  aside(reason: AsideReason, line: number, text: () => string): void {
    this.rowsInFile++
    this.asideCounts[reason] = (this.asideCounts[reason] ?? 0) + 1
    if (this.asides.length < asidesKept) {
      const whole = text()
      const cut = whole.length > textKept ? `${whole.slice(0, textKept)}…` : whole
      this.asides.push({ reason, line, text: cut.toWellFormed() })
    }
  }

  /** Adds what another pass set aside and repaired before these rows were told apart. */
  include(before: Tally): void {
    for (const [reason, count = 0] of Object.entries(before.asideCounts) as [
      AsideReason,
      number?,
    ][]) {
      this.rowsInFile += count
      this.asideCounts[reason] = (this.asideCounts[reason] ?? 0) + count
    }
    this.asides.unshift(...before.asides)
    this.asides.length = Math.min(this.asides.length, asidesKept)
    for (const [kind, { rows, lines }] of Object.entries(before.repairs) as [Repair, Count][]) {
      const count = (this.repairs[kind] ??= { rows: 0, lines: [] })
      count.rows += rows
      count.lines.unshift(...lines.slice(0, linesKept - count.lines.length))
    }
  }

  repair(kind: Repair, line: number): void {
    const count = (this.repairs[kind] ??= { rows: 0, lines: [] })
    count.rows++
    if (count.lines.length < linesKept) count.lines.push(line)
  }
}

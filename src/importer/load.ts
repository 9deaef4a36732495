import type { Engine } from '../engine/engine'
import type { Locale } from '../lib/locale'
import { type Problem, ProblemError } from '../lib/problem'
import type { Source } from '../lib/source'
import { sql } from '../sql'
import type { Column } from '../table/table'
import type { ImportReport } from './contract'
import type { Preset } from './presets/preset'
import { refundsAside } from './afterSale'
import { digestOf } from './digest'
import { type Draft, draft } from './draft'
import type { Opened } from './format/opened'
import { open } from './formats'
import { notes } from './notes'
import { readOverrides } from './overrides'
import { profiles } from './profile'
import { beforeRenames, checkRenames, inverse, renamed, type Renames } from './rename'
import { publish } from './table'

export interface LoadOptions {
  readonly signal?: AbortSignal
  /** called with a fraction from 0 to 1 */
  readonly onProgress?: (fraction: number) => void
  /** IANA name of the zone in which the table's times stand; UTC unless told */
  readonly timezone?: string
  /** decides what the bytes of a file do not */
  readonly locale?: Locale
  /** presets of the notebook's own, tried before those that are built in */
  readonly presets?: readonly Preset[]
}

interface Loaded {
  /** of the table, in order */
  readonly columns: readonly Column[]
  readonly report: ImportReport
}

/** Most of the time goes into reading; the rest is naming and counting. */
const readingShare = 0.8
/** What is no text is turned into text before. */
const openingShare = 0.5

/**
 * Reads a file into the table `relation`, replacing it. `fields` are the settings of a `data` cell; all
 * that they leave open is sniffed. Every row of the file is in the table or set aside and counted, every
 * value is in the table or counted as unread. Rejects with a `ProblemError` (`importer.*`, `engine.*`) and
 * then leaves the table as it was.
 */
export async function load(
  engine: Engine,
  relation: string,
  source: Source,
  fields: Readonly<Record<string, unknown>> = {},
  options: LoadOptions = {},
): Promise<Loaded> {
  const { signal, onProgress, timezone = 'UTC', locale = 'en', presets } = options
  const { rename = {}, ...said } = readOverrides(fields)
  const overrides = {
    ...beforeRenames({ ...said, rename }),
    ...(presets && { ownPresets: presets }),
  }
  const name = `${relation}__import`
  const digest = digestOf(source, signal)
  // Where the load fails for a reason of its own, that reason is the one to hear of.
  digest.catch(() => undefined)
  try {
    let from = 0
    const opened = await open(source, overrides, {
      locale,
      typed: true,
      ...(signal && { signal }),
      ...(onProgress && {
        onProgress: (fraction: number) => {
          from = openingShare
          onProgress(fraction * openingShare)
        },
      }),
    })
    const drafted = await draft({
      engine,
      source: opened.source,
      ...(opened.typed && { typed: opened.typed }),
      overrides: opened.overrides,
      name,
      timezone,
      locale,
      ...(signal && { signal }),
      ...(onProgress && {
        onProgress: (fraction: number) => {
          onProgress(from + fraction * (readingShare - from))
        },
      }),
    })
    const context = { engine, name, ...(signal && { signal }) }
    const { renames, problems } = checkRenames(drafted.sniffed.names, rename)
    for (const [column, to] of Object.entries(renames))
      await engine.query(
        sql`ALTER TABLE ${sql.id(name)} RENAME COLUMN ${sql.id(column)} TO ${sql.id(to)}`,
      )
    const made = renamed(drafted, renames)
    const told = await reportOn(engine, name, source, opened, made, timezone, signal)
    const found = { ...told, sha256: await digest }
    const report = withRenames(found, renames, problems)
    await publish(context, relation)
    onProgress?.(1)
    return { columns: await engine.columns(relation), report }
  } finally {
    await clear(engine, name)
  }
}

function withRenames(
  report: ImportReport,
  renames: Renames,
  problems: readonly Problem[],
): ImportReport {
  const isAny = Object.keys(renames).length > 0
  return {
    ...report,
    problems: [...problems, ...report.problems],
    ...(isAny && { renamed: inverse(renames) }),
  }
}

async function reportOn(
  engine: Engine,
  name: string,
  source: Source,
  opened: Opened,
  { sniffed, account, columns, built, fallbacks }: Draft,
  timezone: string,
  signal: AbortSignal | undefined,
): Promise<Omit<ImportReport, 'sha256'>> {
  const { tally } = account
  if (opened.before) tally.include(opened.before)
  const profiled = await profiles(engine, name, columns, built, signal)
  const aside = await refundsAside(engine, name, sniffed, signal)
  return {
    file: source.name,
    size: source.size,
    reading: sniffed.reading,
    rowsInFile: tally.rowsInFile,
    rowsRead: tally.rowsRead,
    rowsSetAside: tally.rowsInFile - tally.rowsRead,
    asides: tally.asides,
    asideCounts: tally.asideCounts,
    problems: [
      ...opened.problems,
      ...aside,
      ...notes(tally, profiled, sniffed, fallbacks, timezone),
    ],
    ...(opened.container && { container: opened.container }),
    columns: profiled,
    nature: sniffed.nature,
    sections: sniffed.sections,
    first: sniffed.first,
    alternatives: sniffed.alternatives,
  }
}

/** Leaves nothing half-loaded behind; what failed before is what the caller hears of. */
async function clear(engine: Engine, name: string): Promise<void> {
  try {
    await engine.query(sql`DROP TABLE IF EXISTS ${sql.id(name)}`)
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error
  }
}

import type { Locale } from '../lib/locale'
import type { Source } from '../lib/source'
import { setMeta } from '../notebook'
import { pageOver } from './pageOver'
import type { SessionState } from './model'
import { Step } from './step'
import { cameToNothing, holdsRows } from './readable'
import { survey } from './survey'
import type { Session } from './session'

/** Takes the files into the open notebook and writes a first page about them. */
export async function starter(
  session: Session,
  sources: readonly Source[],
  locale: Locale,
): Promise<void> {
  await firstPage(session, await session.attach(sources), locale)
}

/**
 * Writes a first page about files that have just been attached around their data cells, as part of the same step
 * of undo. Files that have to be brought together first get canonical tables. What fits the roles found is
 * proposed; files that cannot be read, or have no rows, stay as they are, with their problem. Where another notebook is opened
 * meanwhile, the files stay in theirs without a page.
 */
export async function firstPage(
  session: Session,
  keys: readonly string[],
  locale: Locale,
): Promise<void> {
  const step = new Step(session)
  try {
    await step.done()
    const read = keys.filter((key) => holdsRows(session.state, key))
    let found = await survey(session, read)
    if (found.length === 0 || step.isOver) return
    const zone = zoneOf(session.state, read)
    const before = session.state.notebook.meta.timezone
    const written = setMeta(session.state.notebook, 'locale', locale)
    step.write(zone === undefined ? written : setMeta(written, 'timezone', zone))
    if (zone !== undefined && zone !== before) {
      await step.done()
      found = await survey(session, read)
    }
    const page = await pageOver(session, session.state.notebook, found, async (notebook) => {
      step.write(notebook)
      await step.done()
      return session.state.notebook
    })
    step.write(page.notebook)
  } catch (error) {
    if (!step.isOver) throw error
  }
}

/**
 * The zone in which all of the files tell the time, where the notebook holds nothing else: its reader need not live there, and days are
 * those of the shop.
 */
function zoneOf({ notebook, cells }: SessionState, keys: readonly string[]): string | undefined {
  const isOther = (key: string) => !keys.includes(key) && !cameToNothing({ cells }, key)
  if (notebook.cells.some(({ key }) => isOther(key))) return undefined
  const zones = keys.flatMap((key) => {
    const result = cells[key]?.result
    return result?.kind === 'data' ? [result.report.nature.timezone] : []
  })
  return new Set(zones).size === 1 ? zones[0] : undefined
}

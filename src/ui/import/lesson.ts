import { learned, readOwnPresets, remembered } from '../../importer'
import type { ImportReport, Overrides } from '../../importer/contract'
import { readOverrides } from '../../importer/overrides'
import { ProblemError } from '../../lib/problem'
import { readData } from '../../notebook'

/**
 * The notebook's own presets with what the analyst corrected in a data cell; the same list where there is
 * nothing to learn that is not in it.
 */
export function withLesson(
  body: string,
  report: ImportReport,
  presets: readonly unknown[],
): readonly unknown[] {
  const ids = readOwnPresets(presets).map(({ id }) => id)
  const lesson = learned(report, saidIn(body), ids)
  return lesson ? remembered(presets, lesson) : presets
}

/** What a data cell says; nothing where its settings cannot be read. */
function saidIn(body: string): Overrides {
  try {
    return readOverrides(readData(body).value?.overrides ?? {})
  } catch (error) {
    if (error instanceof ProblemError) return {}
    throw error
  }
}

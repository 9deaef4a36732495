import type { Locale } from '../lib/locale'
import type { Sql, Step } from '../sql'
import type { Analysis, AnalysisText, Outputs, Params, Roles } from './contract'
import { sharedText } from './text'

/**
 * Checks an analysis against its contract while it is written: the types of params, roles and outputs
 * follow from their declarations. Adds the words that all analyses share, and to
 * the method page what can be said in a cell.
 */
export function defineAnalysis<
  const R extends Roles,
  const P extends Params,
  const O extends Outputs,
  S,
>(analysis: Analysis<R, P, O, S>): Analysis<R, P, O, S> {
  const words = (locale: Locale): AnalysisText => ({
    ...sharedText[locale],
    ...analysis.text[locale],
  })
  const text = { en: words('en'), 'zh-CN': words('zh-CN') }
  const method = () =>
    Promise.all([analysis.method(), import('./reference')]).then(([pages, { withReference }]) =>
      withReference(pages, analysis, text),
    )
  return { ...analysis, text, method }
}

/** Steps in the order they are written, each under the note `note.<step>` of the analysis' words. */
export function steps(words: AnalysisText, bodies: Readonly<Record<string, Sql>>): Step[] {
  return Object.entries(bodies).map(([name, sql]) => {
    const note = words[`note.${name}`]
    if (note === undefined) throw new Error(`missing note: ${name}`)
    return { name, note, sql }
  })
}

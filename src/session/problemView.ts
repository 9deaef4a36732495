import { problemText, type ProblemText, type Say } from '../i18n/say'
import type { Problem, Severity } from '../lib/problem'
import type { SessionState } from './model'
import { isOfOrigin } from './origins'
import { sinceProblems } from './since'

/** A problem in words. */
export interface ProblemView extends ProblemText {
  readonly code: string
  readonly severity: Severity
  /** the param of an analysis that it concerns */
  readonly param?: string
}

/** The problems of a cell in the words of a catalogue, settings by the labels they have in forms. */
export function problemViews(state: SessionState, key: string, say: Say): readonly ProblemView[] {
  const problems = [...(state.cells[key]?.problems ?? []), ...sinceProblems(state, key)]
  return problems.map((problem) => problemView(say, problem))
}

/** A problem in the words of a catalogue. */
export function problemView(say: Say, problem: Problem): ProblemView {
  const { code, severity, values } = problem
  const named = values?.['role']
  if (isOfOrigin(problem) && typeof named === 'string') {
    const role = say(`ui.role.${named}`)
    return { code, severity, ...problemText(say, { ...problem, values: { ...values, role } }) }
  }
  const param = values?.['param']
  if (typeof param !== 'string') return { code, severity, ...problemText(say, problem) }
  const [name = param] = param.split('[')
  const labelled = (key: string, otherwise: string) => {
    const label = say(key)
    return label === key ? otherwise : label
  }
  const field = values?.['field']
  const told = {
    ...problem,
    values: {
      ...values,
      param: labelled(`param.${name}`, param),
      ...(typeof field === 'string' && { field: labelled(`param.${name}.${field}`, field) }),
    },
  }
  return { code, severity, param, ...problemText(say, told) }
}

import { sql, type Sql } from '../../sql'
import type { Draft } from './draft'
import { mostBars } from './overview'
import type { Facet, Subject } from './subject'

/** More days are counted by month, and more months than ten years have by year. */
const [mostDays, mostMonthly] = [92, 3660]

/** A file of which nothing is known: its columns one by one, in figures and in a table. */
export function plain(draft: Draft, subject: Subject): void {
  const { key, facets = [] } = subject
  if (facets.length > 0) draft.text('starter.columns', { name: key })
  facets.forEach((facet, i) => {
    draft.add('chart', `${key}_${i + 1}`, '', { from: key, ...figure(draft, facet) })
  })
  draft.look(draft.free(`${key}_columns`), summary(draft, key))
}

/**
 * One row a column of the file. Quartiles are left to figures: those of a summary are approximate, and of decimals
 * they are whole numbers.
 */
function summary(draft: Draft, key: string): Sql {
  const named = (name: string) => sql.id(draft.say(`starter.summary.${name}`))
  const number = (name: 'avg' | 'std') => sql`round(TRY_CAST(${sql.id(name)} AS DOUBLE), 4)`
  return sql`SELECT
  column_name AS ${named('column')},
  column_type AS ${named('type')},
  min AS ${named('least')},
  max AS ${named('most')},
  least(approx_unique, count) AS ${named('values')},
  ${number('avg')} AS ${named('mean')},
  ${number('std')} AS ${named('deviation')},
  null_percentage AS ${named('empty')}
FROM (SUMMARIZE ${sql.id(key)})`
}

function figure(draft: Draft, facet: Facet): Readonly<Record<string, unknown>> {
  const { column } = facet
  switch (facet.by) {
    case 'time': {
      const { days = Infinity } = facet
      const bin = days <= mostDays ? 'day' : days <= mostMonthly ? 'month' : 'year'
      const mark = bin === 'day' && days > mostBars ? 'line' : 'bar'
      const title = draft.say('starter.rows-by', { column })
      return { mark, x: column, bin, aggregate: 'count', title }
    }
    case 'course': {
      const title = draft.say('starter.course', { column, over: facet.over })
      return { mark: 'line', x: facet.over, y: column, title }
    }
    case 'values': {
      const title = draft.say('starter.rows-by', { column })
      return { mark: 'bar', y: column, aggregate: 'count', sort: '-x', title }
    }
    case 'numbers':
      return { mark: 'histogram', x: column, title: draft.say('starter.spread', { column }) }
  }
}

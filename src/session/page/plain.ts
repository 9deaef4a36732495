import { sql } from '../../sql'
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
  draft.look(draft.free(`${key}_columns`), sql`SUMMARIZE ${sql.id(key)}`)
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

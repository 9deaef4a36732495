import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { analyses } from '../../src/analysis/registry'
import type { Locale } from '../../src/lib/locale'
import type { Source } from '../../src/lib/source'
import { starter } from '../../src/session/starter'
import type { Session } from '../../src/session/session'
import { view } from '../../src/session/view'
import { fittingRelation, fittingSides, sources, type Page } from '../../src/ui/cell/suggest'
import { csv, live, orders } from '../session/live'

/** The page as suggestions see it. */
function pageOf(session: Session): Page {
  const { notebook, cells } = session.state
  const views = view(session.state)
  return {
    cells: notebook.cells,
    cell: (key) => notebook.cells.find((cell) => cell.key === key),
    outputs: (key) => cells[key]?.result?.outputs ?? [],
    view: (key) => views.find((each) => each.key === key),
  }
}

const sample = async (name: string) => csv(name, await readFile(`sample-data/${name}`, 'utf8'))

/** Adds a cell of every analysis over the data named, so that what each leaves behind could be suggested. */
async function addAll(session: Session, from: string): Promise<void> {
  for (const { id, version } of analyses) {
    const detail = `${id}@${version}`
    const cell = { kind: 'analysis', id: id.replaceAll('-', '_'), detail, body: `from: ${from}` }
    session.dispatch({ type: 'insert', cell, at: 'end' })
  }
  session.dispatch({ type: 'run' })
  await session.settled()
}

/** What is suggested for each analysis: its data, and that of its sides. */
function suggested(session: Session) {
  const page = pageOf(session)
  return Object.fromEntries(
    analyses.map((analysis) => {
      const main = fittingRelation(analysis, page)?.name
      return [analysis.id, { main, ...Object.fromEntries(fittingSides(analysis, page, main)) }]
    }),
  )
}

async function paged(locale: Locale, files: readonly Source[]): Promise<Session> {
  const { session } = await live(`---\ncartograph: 1\ntitle: Untitled\nlocale: ${locale}\n---\n`)
  await starter(session, files, locale)
  await session.settled()
  return session
}

describe.each(['en', 'zh-CN'] as const)('the data suggested for a new analysis (%s)', (locale) => {
  it('is what its rows are about', async () => {
    const names = [
      'orders',
      'events',
      'touchpoints',
      'conversions',
      'ad_spend',
      'experiment',
      'market',
    ]
    const files = await Promise.all(names.map((name) => sample(`${name}.csv`)))
    const session = await paged(locale, files)
    await addAll(session, 'orders')
    expect(suggested(session)).toEqual({
      rfm: { main: 'orders' },
      funnel: { main: 'events' },
      'ab-test': { main: 'experiment' },
      'ab-plan': { main: 'events' },
      'market-size': { main: 'market', orders: 'orders' },
      attribution: { main: 'touchpoints', conversions: 'conversions', costs: 'ad_spend' },
    })
  })

  it('is never what another analysis left behind', async () => {
    const session = await paged(locale, [csv('orders.csv', orders())])
    await addAll(session, 'orders')
    const page = pageOf(session)
    // Several of them could fill the roles of an analysis at least as well as the file does.
    const left = page.cells
      .flatMap(({ key, kind }) => (kind === 'analysis' ? page.outputs(key) : []))
      .map(({ name }) => name)
    expect(left).toEqual(expect.arrayContaining(['rfm', 'ab_plan', 'ab_plan__traffic']))
    const found = Object.values(suggested(session)).flatMap((each) => Object.values(each))
    expect(found).toContain('orders')
    expect(found.filter((name) => name !== undefined && left.includes(name))).toEqual([])
    // Where nothing fits, a new analysis reads the nearest of these.
    expect(sources(page).filter(({ name }) => left.includes(name))).toEqual([])
  })

  it('is the table that brings files together before one of the files', async () => {
    const lines = orders().split('\n')
    const half = (from: number, to: number) => [lines[0], ...lines.slice(from, to)].join('\n')
    const session = await paged(locale, [
      csv('january.csv', half(1, 31)),
      csv('february.csv', half(31, 61)),
    ])
    expect(suggested(session)['rfm']).toEqual({ main: 'orders' })
  })
})

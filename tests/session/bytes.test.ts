import { describe, expect, it } from 'vitest'
import { openNodeEngine } from '../../src/engine/duckdb/node'
import { digestOf } from '../../src/importer'
import { createSession } from '../../src/session/create'
import type { Session } from '../../src/session/session'
import { view } from '../../src/session/view'
import { sqlCell } from './drive'
import { codes, csv, live, rows, status } from './live'

const data = (more = '') => `\`\`\`data #d\nfile: o.csv\n${more}\`\`\`\n`
const sum = sqlCell('q', 'SELECT sum(v)::INT AS s FROM d')

describe('bytes under the same name', () => {
  it('of another notebook are read anew, and so is a file that was missing', async () => {
    const files: Record<string, string> = {}
    const { session } = await live('', files)
    const opened = async () => {
      session.dispatch({ type: 'open', text: data() + sum, trusted: true })
      await session.settled()
      return status(session, 'q') === 'fresh' ? rows(session, 'q') : codes(session, 'd')
    }
    expect(await opened()).toEqual(['session.file-missing'])
    files['o.csv'] = 'v\n1'
    expect(await opened()).toEqual([{ s: 1 }])
    files['o.csv'] = 'v\n2'
    expect(await opened()).toEqual([{ s: 2 }])
  })

  it('as the cell declares them replace others that were at hand, and all made from those', async () => {
    const right = csv('o.csv', 'v\n1')
    const text =
      data(`sha256: ${await digestOf(right)}\n`) + sum + sqlCell('apart', 'SELECT 1 AS n')
    const { session } = await live(text, { 'o.csv': 'v\n2' })
    expect(session.state.cells['d']?.problems).toMatchObject([
      { code: 'session.file-changed', severity: 'warning', cell: 'd' },
    ])
    expect(await rows(session, 'q')).toEqual([{ s: 2 }])
    const apart = session.state.cells['apart']
    await session.attach([right])
    expect(session.state.cells['apart']).toBe(apart)
    await session.settled()
    expect([codes(session, 'd'), await rows(session, 'q')]).toEqual([[], [{ s: 1 }]])
    const before = session.state
    await session.attach([csv('o.csv', 'v\n1')])
    expect(session.state.cells).toEqual(before.cells)
  })
})

describe('a notebook that runs while its files are being attached', () => {
  it('waits for them, and never says that they are not here', async () => {
    const { session } = await live()
    session.dispatch({ type: 'open', text: data() + sum })
    const file = csv('o.csv', 'v\n1\n2')
    let arrive = (): void => undefined
    const held = new Promise<void>((resolve) => (arrive = resolve))
    const seen = new Set<string | undefined>()
    session.subscribe(() => seen.add(status(session, 'd')))
    const attaching = session.attach([
      {
        ...file,
        digest: async () => {
          await held
          return await digestOf(file)
        },
      },
    ])
    session.dispatch({ type: 'run' })
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect(status(session, 'd')).toBe('running')
    arrive()
    await attaching
    await session.settled()
    expect(await rows(session, 'q')).toEqual([{ s: 3 }])
    expect(seen).not.toContain('failed')
  })
})

describe('what the importer remarks', () => {
  it('stands with the cell, in words', async () => {
    const lines = ['a,b', ...Array.from({ length: 30 }, (_, i) => `${i},${i}`), '30']
    const { session } = await live(data(), { 'o.csv': lines.join('\n') })
    const found = session.state.cells['d']?.problems ?? []
    expect(found).toMatchObject([{ code: 'importer.repair-short', severity: 'warning', cell: 'd' }])
    const [shown] = view(session.state)
    expect(shown?.problems[0]?.text).toMatch(/1 row has fewer cells/)
  })

  it('also of settings nothing can follow, before there are any bytes', async () => {
    const { session } = await live(data('roles: { nonsense: v }\n'))
    expect([status(session, 'd'), codes(session, 'd')]).toEqual(['failed', ['importer.option']])
  })

  it('depends on the language where bytes alone do not tell their encoding', async () => {
    const { session, asked } = await live(data(), { 'o.csv': 'v\n1' })
    session.dispatch({ type: 'meta', field: 'locale', value: 'zh-CN' })
    await session.settled()
    expect(asked).toEqual(['d', 'd'])
  })
})

describe('roles', () => {
  const table = ['客户,下单时间,金额,实付']
  for (let i = 0; i < 40; i++) table.push(`C${i % 9},2025-0${(i % 9) + 1}-11,${i + 1},${2 * i + 2}`)
  const rolesOf = (session: Session) => {
    const result = session.state.cells['d']?.result
    return result?.kind === 'data' ? result.report.reading.roles : {}
  }
  const bindingOf = (session: Session) => {
    const result = session.state.cells['rfm']?.result
    return result?.kind === 'analysis' ? result.binding : {}
  }

  it('change what analyses read and what is shown at once, and never read the file again', async () => {
    const text = data() + '```analysis #rfm rfm@1\nfrom: d\n```\n' + sqlCell('q', 'FROM d LIMIT 1')
    const { session, asked } = await live(text, { 'o.csv': table.join('\n') })
    const [before, q] = [bindingOf(session)['amount'], session.state.cells['q']]
    const other = before === '金额' ? '实付' : '金额'
    session.dispatch({ type: 'set', key: 'd', path: ['roles', 'amount'], value: other })
    expect(rolesOf(session).amount).toBe(other)
    expect(view(session.state)[0]?.report?.reading.roles.amount).toBe(other)
    expect([status(session, 'd'), status(session, 'rfm')]).toEqual(['fresh', 'running'])
    expect(session.state.cells['q']).toBe(q)
    await session.settled()
    expect(bindingOf(session)['amount']).toBe(other)
    session.dispatch({ type: 'undo' })
    expect([rolesOf(session).amount, bindingOf(session)['amount']]).toEqual([before, before])
    session.dispatch({ type: 'set', key: 'd', path: ['roles', 'customer'], value: null })
    await session.settled()
    expect([rolesOf(session).customer, status(session, 'rfm')]).toEqual([undefined, 'unready'])
    expect(asked).toEqual(['d'])
  })
})

describe('an older notebook', () => {
  it('is brought into the present format when it is opened', async () => {
    const engine = await openNodeEngine()
    const sources = { find: async () => undefined, keep: async () => undefined }
    const session = createSession(engine, { sources, now: () => 0 })
    session.dispatch({ type: 'open', text: '---\ncartograph: 0\ntitle: t\n---\n\nText\n' })
    expect(session.text()).toBe('---\ncartograph: 1\ntitle: t\n---\n\nText\n')
    await session.close()
    await engine.close()
  })
})

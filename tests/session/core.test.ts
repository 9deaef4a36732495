import { describe, expect, it } from 'vitest'
import { print } from '../../src/notebook'
import { Driven, inputCell, sqlCell, success } from './drive'

const chain =
  sqlCell('top', 'FROM middle') + sqlCell('base', 'SELECT 1 AS n') + sqlCell('middle', 'FROM base')

describe('opening', () => {
  it('stops what runs and gives up all that is known, though the text is the same', () => {
    const driven = new Driven(chain)
    driven.finish()
    const [base = ''] = driven.core.outcomes.keys()
    const { run = 0 } = driven.core.flight ?? {}
    const actions = driven.do({ type: 'open', text: chain, trusted: true })
    expect(actions).toMatchObject([
      { type: 'abort', run },
      { type: 'drop', fingerprints: [base] },
      { type: 'run', key: 'base', fingerprint: base },
    ])
    driven.do({ type: 'finished', run, outcome: success('late') })
    expect(driven.core.outcomes.size).toBe(0)
    expect(driven.finishAll()).toEqual(['base', 'middle', 'top'])
  })
})

describe('running', () => {
  it('runs references first and one cell at a time', () => {
    const driven = new Driven(chain)
    expect(driven.core.order).toEqual(['base', 'middle', 'top'])
    expect([driven.status('base'), driven.status('middle')]).toEqual(['running', 'queued'])
    expect(driven.finishAll()).toEqual(['base', 'middle', 'top'])
    expect(driven.status('top')).toBe('fresh')
    expect(driven.actions.map(({ type }) => type)).toEqual(['run', 'run', 'run'])
  })

  it('keeps as tables what other cells read', () => {
    const driven = new Driven(chain)
    driven.finishAll()
    const kept = driven.actions.map((action) => action.type === 'run' && [action.key, action.keep])
    expect(kept).toEqual([
      ['base', true],
      ['middle', true],
      ['top', false],
    ])
  })

  it('reruns after a changed input only what depends on it', () => {
    const driven = new Driven(
      inputCell('n', 1) +
        sqlCell('uses', 'SELECT $n AS n') +
        sqlCell('apart', 'SELECT 2 AS n') +
        sqlCell('above', 'FROM uses'),
    )
    driven.finishAll()
    driven.do({ type: 'set', key: 'n', path: ['value'], value: 5 })
    expect(driven.status('apart')).toBe('fresh')
    expect(driven.finishAll()).toEqual(['uses', 'above'])
  })

  it('is fresh at once after undo and redo', () => {
    const driven = new Driven(inputCell('n', 1) + sqlCell('uses', 'SELECT $n AS n'))
    driven.finishAll()
    driven.do({ type: 'set', key: 'n', path: ['value'], value: 5 })
    driven.finish(success('changed'))
    expect(driven.do({ type: 'undo' })).toEqual([])
    expect(driven.status('uses')).toBe('fresh')
    expect(driven.do({ type: 'redo' })).toEqual([])
    expect(driven.status('uses')).toBe('fresh')
  })

  it('does not rerun for comments, spaces, prose or the title', () => {
    const driven = new Driven(sqlCell('a', 'SELECT 1 AS n') + '\nText\n')
    driven.finishAll()
    const changes = [
      { type: 'edit', key: 'a', body: '-- one\nSELECT   1 AS n' },
      { type: 'edit', key: '¶a', body: 'Other text' },
      { type: 'meta', field: 'title', value: 'New' },
    ] as const
    for (const change of changes) expect(driven.do(change)).toEqual([])
    expect(driven.status('a')).toBe('fresh')
  })

  it('aborts a run that nobody waits for any more and drops its late answer', () => {
    const driven = new Driven(sqlCell('a', 'SELECT 1'))
    const first = driven.core.flight
    const actions = driven.do({ type: 'edit', key: 'a', body: 'SELECT 2' })
    expect(actions.map(({ type }) => type)).toEqual(['abort', 'run'])
    driven.do({ type: 'finished', run: first?.run ?? 0, outcome: success('late') })
    expect(driven.status('a')).toBe('running')
    expect(driven.core.cells['a']?.result).toBeUndefined()
  })

  it('keeps the old result, greyed, until the new one is there', () => {
    const driven = new Driven(sqlCell('a', 'SELECT 1'))
    driven.finish(success('a', 7))
    driven.do({ type: 'edit', key: 'a', body: 'SELECT 2' })
    const cell = driven.core.cells['a']
    expect(cell?.result?.outputs[0]?.rowCount).toBe(7)
    expect(cell?.resultFingerprint).not.toBe(cell?.fingerprint)
  })

  it('runs two equal cells once and gives each relation its own name', () => {
    const driven = new Driven(sqlCell('a', 'SELECT 1') + sqlCell('b', 'SELECT 1'))
    expect(driven.finishAll()).toEqual(['a'])
    expect(driven.core.cells['b']?.result?.outputs[0]?.name).toBe('b')
  })
})

describe('trust', () => {
  it('runs nothing of a notebook from elsewhere until it is asked to', () => {
    const driven = new Driven()
    expect(driven.do({ type: 'open', text: chain })).toEqual([])
    expect(driven.status('base')).toBe('stale')
    driven.do({ type: 'edit', key: 'base', body: 'SELECT 2 AS n' })
    expect(driven.core.flight).toBeUndefined()
    driven.do({ type: 'run', keys: ['middle'] })
    expect(driven.finishAll()).toEqual(['base', 'middle'])
    expect(driven.core.trusted).toBe(false)
    driven.do({ type: 'run' })
    expect(driven.finishAll()).toEqual(['top'])
    expect(driven.core.trusted).toBe(true)
  })

  it('waits to be asked where the notebook says so', () => {
    const driven = new Driven(`---\ncartograph: 1\nrun: demand\n---\n${chain}`)
    expect(driven.core.flight).toBeUndefined()
    driven.do({ type: 'run', keys: ['base'] })
    expect(driven.finishAll()).toEqual(['base'])
    driven.do({ type: 'run' })
    expect(driven.finishAll()).toEqual(['middle', 'top'])
  })

  it('reads the files the analyst drops on a notebook from elsewhere, and nothing else', () => {
    const driven = new Driven()
    driven.do({ type: 'open', text: '```data #orders\nfile: a.csv\n```\n' + chain })
    driven.do({
      type: 'attached',
      files: [{ key: 'orders', file: 'b.csv', sha256: 'a'.repeat(64) }],
    })
    expect(driven.finishAll()).toEqual(['orders'])
  })
})

describe('failure', () => {
  it('blocks what needs a failed cell, names it, and lets the rest run', () => {
    const driven = new Driven(chain + sqlCell('apart', 'SELECT 2'))
    driven.fail()
    expect(driven.finishAll()).toEqual(['apart'])
    expect(driven.core.cells['top']).toMatchObject({ status: 'blocked', blockedBy: 'base' })
    expect(driven.core.cells['base']?.problems).toMatchObject([{ code: 'engine.failed' }])
  })

  it('tries a failed cell again only when asked, also by way of what it blocks', () => {
    const driven = new Driven(chain)
    driven.fail()
    expect(driven.core.flight).toBeUndefined()
    driven.do({ type: 'run', keys: ['top'] })
    expect(driven.finishAll()).toEqual(['base', 'middle', 'top'])
  })

  it('marks cycles, clashes and missing references on their cells while the rest runs', () => {
    const driven = new Driven(
      sqlCell('a', 'FROM b') +
        sqlCell('b', 'FROM a') +
        sqlCell('lost', 'FROM nowhere') +
        sqlCell('after', 'FROM lost') +
        sqlCell('fine', 'SELECT 1'),
    )
    expect(driven.finishAll()).toEqual(['fine'])
    const codes = Object.entries(driven.core.cells).map(([key, cell]) => [
      key,
      cell.status,
      cell.problems[0]?.code,
    ])
    expect(codes).toEqual([
      ['a', 'failed', 'graph.cycle'],
      ['b', 'failed', 'graph.cycle'],
      ['lost', 'failed', 'graph.missing'],
      ['after', 'blocked', undefined],
      ['fine', 'fresh', undefined],
    ])
  })

  it.each([
    ['DROP TABLE x', 'session.sql-statement'],
    ["COPY (SELECT 1) TO 'x'", 'session.sql-statement'],
    ["ATTACH 'x'", 'session.sql-statement'],
    ['SET memory_limit = 1', 'session.sql-statement'],
    ['WITH a AS (SELECT 1) INSERT INTO x FROM a', 'session.sql-statement'],
    ['SELECT 1; SELECT 2', 'session.sql-several'],
    ["SELECT 'open", 'session.sql-unclosed'],
  ])('refuses %s before it reaches the engine', (body, code) => {
    const driven = new Driven(sqlCell('a', body))
    expect(driven.core.flight).toBeUndefined()
    expect(driven.status('a')).toBe('failed')
    expect(driven.core.cells['a']?.problems.map((problem) => problem.code)).toContain(code)
  })

  it('takes every way to read', () => {
    const bodies = [
      'SELECT 1;',
      '-- note\n(SELECT 1) UNION (SELECT 2)',
      'FROM range(3)',
      'VALUES (1)',
      'WITH a AS (SELECT 1 AS n) SELECT * EXCLUDE (n) REPLACE (n + 1 AS n) FROM a',
      'SUMMARIZE SELECT 1',
    ]
    for (const body of bodies) expect(new Driven(sqlCell('a', body)).status('a')).toBe('running')
  })

  it('calls a cell with something still to fill in unready', () => {
    const driven = new Driven('```data #orders\n```\n' + sqlCell('a', '') + sqlCell('b', 'FROM a'))
    expect([driven.status('orders'), driven.status('a')]).toEqual(['unready', 'unready'])
    expect(driven.core.cells['b']).toMatchObject({ status: 'blocked', blockedBy: 'a' })
  })
})

describe('cancel', () => {
  it('stops what runs and waits, and does not start it again by itself', () => {
    const driven = new Driven(chain)
    expect(driven.do({ type: 'cancel' }).map(({ type }) => type)).toEqual(['abort'])
    expect([driven.status('base'), driven.status('top')]).toEqual(['stale', 'stale'])
    driven.do({
      type: 'insert',
      cell: { kind: 'sql', id: 'new', detail: '', body: 'SELECT 9' },
      at: 'end',
    })
    expect(driven.finishAll()).toEqual(['new'])
    driven.do({ type: 'run' })
    expect(driven.finishAll()).toEqual(['base', 'middle', 'top'])
  })
})

describe('loss of the engine', () => {
  it('runs again what was fresh and what was running', () => {
    const driven = new Driven(chain)
    driven.finish()
    driven.do({ type: 'lost', generation: 1 })
    expect(driven.finishAll()).toEqual(['base', 'middle', 'top'])
  })

  it('runs again also where nothing runs by itself', () => {
    const driven = new Driven()
    driven.do({ type: 'open', text: chain })
    driven.do({ type: 'run', keys: ['base'] })
    driven.finishAll()
    driven.do({ type: 'lost', generation: 1 })
    expect(driven.finishAll()).toEqual(['base'])
  })

  it('gives up a cell under which the engine dies twice', () => {
    const driven = new Driven(chain)
    driven.do({ type: 'lost', generation: 1 })
    driven.do({ type: 'lost', generation: 2 })
    expect(driven.core.cells['base']?.problems).toMatchObject([{ code: 'session.crashed' }])
    expect(driven.status('top')).toBe('blocked')
    driven.do({ type: 'run' })
    expect(driven.finishAll()).toEqual(['base', 'middle', 'top'])
  })

  it('hears of each loss once', () => {
    const driven = new Driven(chain)
    driven.do({ type: 'lost', generation: 1 })
    const before = driven.core
    driven.do({ type: 'lost', generation: 1 })
    expect(driven.core).toBe(before)
  })
})

describe('undo', () => {
  it('folds consecutive edits of one cell', () => {
    const driven = new Driven(sqlCell('a', 'SELECT 1') + sqlCell('b', 'SELECT 2'))
    const before = print(driven.core.notebook)
    for (const body of ['S', 'SE', 'SEL']) driven.do({ type: 'edit', key: 'a', body })
    driven.do({ type: 'edit', key: 'b', body: 'SELECT 3' })
    driven.do({ type: 'undo' })
    driven.do({ type: 'undo' })
    expect(print(driven.core.notebook)).toBe(before)
    expect(driven.core.canUndo).toBe(false)
  })

  it('begins a new step with what is edited after a run', () => {
    const driven = new Driven(sqlCell('a', 'SELECT 1'))
    driven.do({ type: 'edit', key: 'a', body: 'SELECT 2' })
    driven.do({ type: 'run', keys: ['a'] })
    const ran = print(driven.core.notebook)
    driven.do({ type: 'edit', key: 'a', body: 'SELECT 3' })
    driven.do({ type: 'undo' })
    expect(print(driven.core.notebook)).toBe(ran)
  })

  it('renames references with the cell', () => {
    const driven = new Driven(chain)
    driven.finishAll()
    driven.do({ type: 'rename', key: 'base', id: 'ground' })
    expect(print(driven.core.notebook)).toContain('FROM ground')
    expect(driven.status('ground')).toBe('fresh')
  })

  it('leaves a notebook of a newer format as it is', () => {
    const driven = new Driven('---\ncartograph: 99\n---\n' + chain)
    driven.do({ type: 'edit', key: 'base', body: 'SELECT 5' })
    expect(driven.core.canUndo).toBe(false)
  })
})

describe('memory', () => {
  it('forgets old results beyond a bound, never those that are shown', () => {
    const driven = new Driven(
      inputCell('n', 0) + sqlCell('a', 'SELECT $n') + sqlCell('b', 'SELECT 1'),
    )
    driven.finishAll()
    for (let value = 1; value <= 100; value++) {
      driven.do({ type: 'set', key: 'n', path: ['value'], value })
      driven.finishAll()
    }
    const dropped = driven.actions.flatMap((action) =>
      action.type === 'drop' ? action.fingerprints : [],
    )
    expect(dropped.length).toBe(36)
    expect(driven.status('b')).toBe('fresh')
    expect(dropped).not.toContain(driven.core.cells['b']?.fingerprint)
    driven.do({ type: 'undo' })
    expect(driven.core.flight).toBeUndefined()
  })

  it('forgets large results sooner', () => {
    const driven = new Driven(sqlCell('a', 'SELECT 0'))
    const large = (value: number) => {
      const columns = [{ name: 'n', kind: 'integer', type: 'INTEGER' }] as const
      const outputs = [{ name: 'a', columns, rowCount: 30_000_000, first: null }]
      driven.finish({
        ok: true,
        result: { kind: 'sql', outputs },
        problems: [],
        needs: [],
        elapsed: value,
      })
    }
    large(0)
    for (let value = 1; value <= 3; value++) {
      driven.do({ type: 'edit', key: 'a', body: `SELECT ${value}` })
      large(value)
    }
    expect(driven.actions.filter(({ type }) => type === 'drop').length).toBe(2)
  })
})

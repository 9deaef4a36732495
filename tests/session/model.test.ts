import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse, print } from '../../src/notebook'
import { apply } from '../../src/session/core'
import type { Operation } from '../../src/session/model'
import { plan } from '../../src/session/plan'
import { settle } from '../../src/session/settle'
import { initial, type Action, type Core, type Event } from '../../src/session/state'
import { success } from './drive'

/** What the commands know without looking into the core. */
interface Model {
  /** texts from which undo must lead back, newest last */
  readonly texts: string[]
  /** results by fingerprint that the core may rely on, because it was told them */
  readonly told: Set<string>
  /** runs asked for and not yet answered or aborted */
  inFlight: Map<number, string>
}

class Real {
  core: Core = initial(parse(''), 'engine 1')
  send(event: Event): readonly Action[] {
    const { state, actions } = apply(this.core, event)
    this.core = state
    return actions
  }
}

const names = ['a', 'b', 'c', 'A', 'n', '订单']
const name = fc.constantFrom(...names)
const body = fc.oneof(
  fc.integer({ min: 0, max: 3 }).map((n) => `SELECT ${n} AS n`),
  name.map((other) => `FROM ${other}`),
  fc.tuple(name, name).map(([a, b]) => `SELECT * FROM ${a} JOIN ${b} USING (n)`),
  name.map((input) => `SELECT $${input} AS n`),
  fc.constantFrom('', 'DROP TABLE a', 'SELECT (', '```', '---', "it's\r\n{{a.n}}"),
  fc.string({ maxLength: 12 }),
)
const yaml = fc.oneof(
  fc.integer({ min: 0, max: 3 }).map((n) => `type: number\nvalue: ${n}`),
  name.map((from) => `from: ${from}\nmark: bar`),
  name.map((file) => `file: ${file}.csv`),
  fc.constantFrom('type: odd', ': [', ''),
)
const cell = fc.oneof(
  fc.record({
    kind: fc.constantFrom('sql', 'sql', 'sql', 'text'),
    id: name,
    detail: fc.constant(''),
    body,
  }),
  fc.record({
    kind: fc.constantFrom('input', 'chart', 'data', 'analysis', 'poem'),
    id: name,
    detail: fc.constantFrom('', 'rfm@1', 'rfm@99', 'unknown'),
    body: yaml,
  }),
)

/** A key that is there more often than not. */
const pick = fc.nat({ max: 20 })
const keyAt = (core: Core, at: number) =>
  core.notebook.cells[at % Math.max(1, core.notebook.cells.length)]?.key ?? 'nowhere'

abstract class Step implements fc.Command<Model, Real> {
  check(): boolean {
    return true
  }
  abstract event(real: Real): Event
  abstract toString(): string

  run(model: Model, real: Real): void {
    const before = real.core
    const event = this.event(real)
    const actions = real.send(event)
    this.follow(model, before, real.core, event, actions)
    expectInvariants(model, real.core)
  }

  follow(model: Model, before: Core, after: Core, event: Event, actions: readonly Action[]): void {
    if (event.type === 'finished') {
      if (before.flight?.run === event.run && event.outcome.ok) {
        model.told.add(before.flight.fingerprint)
      }
      model.inFlight.delete(event.run)
    }
    if (event.type === 'lost' || event.type === 'stopped') model.inFlight.clear()
    for (const action of actions) {
      if (action.type === 'abort') model.inFlight.delete(action.run)
      if (action.type === 'drop') action.fingerprints.forEach((one) => model.told.delete(one))
      if (action.type !== 'run') continue
      expect([...model.inFlight.values()]).not.toContain(action.fingerprint)
      expect(model.inFlight.size).toBe(0)
      model.inFlight.set(action.run, action.fingerprint)
      const node = plan(after.notebook, after.engine).nodes.get(action.key)
      if (event.type !== 'lost')
        expect(before.cells[action.key]).not.toMatchObject({
          status: 'fresh',
          fingerprint: action.fingerprint,
        })
      for (const key of node?.references ?? []) expect(after.cells[key]?.status).toBe('fresh')
    }
  }
}

class Edit extends Step {
  readonly name: string
  readonly make: (core: Core) => Operation
  constructor(name: string, make: (core: Core) => Operation) {
    super()
    this.name = name
    this.make = make
  }
  event(real: Real): Event {
    return this.make(real.core)
  }
  override follow(
    model: Model,
    before: Core,
    after: Core,
    event: Event,
    actions: readonly Action[],
  ): void {
    super.follow(model, before, after, event, actions)
    const [old, now] = [print(before.notebook), print(after.notebook)]
    if (event.type === 'open') {
      model.texts.length = 0
      return
    }
    if (old === now) {
      expect(after.past).toEqual(before.past)
      return
    }
    const undone = apply(after, { type: 'undo' }).state
    const folded = before.past.length === after.past.length
    if (!folded) model.texts.push(old)
    expect(print(undone.notebook)).toBe(model.texts.at(-1))
    const redone = apply(undone, { type: 'redo' }).state
    expect(print(redone.notebook)).toBe(now)
  }
  toString(): string {
    return this.name
  }
}

class Undo extends Step {
  event(): Event {
    return { type: 'undo' }
  }
  override follow(
    model: Model,
    before: Core,
    after: Core,
    event: Event,
    actions: readonly Action[],
  ) {
    super.follow(model, before, after, event, actions)
    const text = model.texts.pop()
    expect(print(after.notebook)).toBe(text ?? print(before.notebook))
  }
  toString(): string {
    return 'undo'
  }
}

class Other extends Step {
  readonly name: string
  readonly make: (core: Core) => Event
  constructor(name: string, make: (core: Core) => Event) {
    super()
    this.name = name
    this.make = make
  }
  event(real: Real): Event {
    return this.make(real.core)
  }
  override follow(
    model: Model,
    before: Core,
    after: Core,
    event: Event,
    actions: readonly Action[],
  ) {
    super.follow(model, before, after, event, actions)
    if (event.type === 'lost') model.told.clear()
    expect(print(after.notebook)).toBe(print(before.notebook))
    expect(after.past).toEqual(before.past)
  }
  toString(): string {
    return this.name
  }
}

function expectInvariants(model: Model, core: Core): void {
  const { nodes } = plan(core.notebook, core.engine)
  const keys = core.notebook.cells.map(({ key }) => key)
  expect(Object.keys(core.cells).sort()).toEqual([...keys].sort())
  expect([...core.order].sort()).toEqual([...keys].sort())
  const place = new Map(core.order.map((key, at) => [key, at]))
  for (const node of nodes.values()) {
    const state = core.cells[node.key]
    const acyclic = node.nature === 'runs'
    for (const key of acyclic ? node.references : []) {
      expect(place.get(key)).toBeLessThan(place.get(node.key) ?? -1)
    }
    if (state?.status === 'fresh' && node.nature === 'runs') {
      expect(state.resultFingerprint).toBe(state.fingerprint)
      expect(model.told.has(state.fingerprint)).toBe(true)
    }
    if (state?.status === 'blocked') {
      const ancestor = core.cells[state.blockedBy ?? '']
      expect(['failed', 'unready']).toContain(ancestor?.status)
    }
    if (state?.status === 'running') expect(core.flight?.fingerprint).toBe(state.fingerprint)
    if (state?.status === 'queued') expect(core.flight).toBeDefined()
  }
  const unasked = core.asked.size === 0
  const idle = !core.trusted || core.notebook.meta.run === 'demand'
  if (unasked && idle) expect(core.flight).toBeUndefined()
  const again = settle(core)
  expect(again.actions).toEqual([])
  expect(again.state.cells).toEqual(core.cells)
}

const commands = [
  fc.tuple(cell, pick).map(
    ([added, at]) =>
      new Edit(`insert ${JSON.stringify(added)} ${at}`, (core) => ({
        type: 'insert',
        cell: added,
        at: at % 3 === 0 ? 'end' : { before: keyAt(core, at) },
      })),
  ),
  fc.tuple(pick, body).map(
    ([at, text]) =>
      new Edit(`edit ${at} ${JSON.stringify(text)}`, (core) => ({
        type: 'edit',
        key: keyAt(core, at),
        body: text,
      })),
  ),
  fc.tuple(pick, fc.integer({ min: 0, max: 3 })).map(
    ([at, value]) =>
      new Edit(`set ${at} ${value}`, (core) => ({
        type: 'set',
        key: keyAt(core, at),
        path: ['value'],
        value,
      })),
  ),
  pick.map((at) => new Edit(`remove ${at}`, (core) => ({ type: 'remove', key: keyAt(core, at) }))),
  fc
    .tuple(pick, name)
    .map(
      ([at, id]) =>
        new Edit(`rename ${at} ${id}`, (core) => ({ type: 'rename', key: keyAt(core, at), id })),
    ),
  fc.tuple(pick, pick).map(
    ([at, to]) =>
      new Edit(`move ${at} ${to}`, (core) => ({
        type: 'move',
        key: keyAt(core, at),
        to: { before: keyAt(core, to) },
      })),
  ),
  fc.tuple(pick, fc.array(cell, { maxLength: 3 })).map(
    ([at, cells]) =>
      new Edit(`replace ${at} ${JSON.stringify(cells)}`, (core) => ({
        type: 'replace',
        key: keyAt(core, at),
        cells,
      })),
  ),
  fc
    .constantFrom('auto', 'demand')
    .map((value) => new Edit(`run: ${value}`, () => ({ type: 'meta', field: 'run', value }))),
  fc.tuple(body, fc.boolean()).map(
    ([text, trusted]) =>
      new Edit(`open ${JSON.stringify(text)}`, () => ({
        type: 'open',
        text: `\`\`\`sql #a\n${text}\n\`\`\`\n`,
        trusted,
      })),
  ),
  fc.constant(new Undo()),
  fc.constant(new Other('run', () => ({ type: 'run' }))),
  pick.map((at) => new Other(`run ${at}`, (core) => ({ type: 'run', keys: [keyAt(core, at)] }))),
  fc.constant(new Other('cancel', () => ({ type: 'cancel' }))),
  ...[true, true, false].map((ok) =>
    fc.constant(
      new Other(`finish ${ok}`, (core) => ({
        type: 'finished',
        run: core.flight?.run ?? 0,
        outcome: ok ? success('x') : { ok: false, status: 'failed', problems: [], elapsed: 0 },
      })),
    ),
  ),
  fc.nat({ max: 5 }).map(
    (run) =>
      new Other(`late ${run}`, (core) => ({
        type: 'finished',
        run: (core.flight?.run ?? 100) - 1 - run,
        outcome: success('late'),
      })),
  ),
  fc.constant(new Other('stopped', (core) => ({ type: 'stopped', run: core.flight?.run ?? 0 }))),
  fc.constant(
    new Other('progressed', (core) => ({
      type: 'progressed',
      run: core.flight?.run ?? 0,
      progress: { fraction: 0.5, elapsed: 10 },
    })),
  ),
  fc.constant(new Other('lost', (core) => ({ type: 'lost', generation: core.generation + 1 }))),
]

describe('the core against a simple model', () => {
  it('keeps its promises under any sequence of operations', () => {
    const run = (steps: Iterable<fc.Command<Model, Real>>) => {
      const model: Model = { texts: [], told: new Set(), inFlight: new Map() }
      fc.modelRun(() => ({ model, real: new Real() }), steps)
    }
    fc.assert(fc.property(fc.commands(commands, { size: '+1' }), run), {
      seed: 20261111,
      numRuns: 400,
    })
  })

  it('comes to rest when every run is answered, and nothing is left to run', () => {
    fc.assert(
      fc.property(fc.array(cell, { maxLength: 12 }), (cells) => {
        const real = new Real()
        for (const one of cells) real.send({ type: 'insert', cell: one, at: 'end' })
        real.send({ type: 'run' })
        let runs = 0
        for (let { flight } = real.core; flight; { flight } = real.core) {
          real.send({ type: 'finished', run: flight.run, outcome: success('x') })
          expect(++runs).toBeLessThanOrEqual(cells.length)
        }
        const statuses = Object.values(real.core.cells).map(({ status }) => status)
        expect(statuses.filter((one) => /stale|queued|running/.test(one))).toEqual([])
      }),
      { seed: 20261111, numRuns: 300 },
    )
  })
})

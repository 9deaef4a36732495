import { apply } from '../../src/session/core'
import type { Outcome } from '../../src/session/outcome'
import { parse } from '../../src/notebook'
import { initial, type Action, type Applied, type Core, type Event } from '../../src/session/state'

/** A core under test that remembers what it asked for and answers its runs by hand. */
export class Driven {
  core: Core
  /** every action since the start */
  readonly actions: Action[] = []

  constructor(text = '') {
    this.core = initial(parse(''), 'engine 1')
    this.do({ type: 'open', text, trusted: true })
  }

  /** Applies an event and gives the actions it caused. */
  do(event: Event): readonly Action[] {
    const { state, actions }: Applied = apply(this.core, event)
    this.core = state
    this.actions.push(...actions)
    return actions
  }

  status(key: string): string | undefined {
    return this.core.cells[key]?.status
  }

  /** Lets the run in flight succeed; gives the key of its cell. */
  finish(outcome: Outcome = success('result')): string | undefined {
    const { flight } = this.core
    if (flight) this.do({ type: 'finished', run: flight.run, outcome })
    return flight?.key
  }

  /** Lets everything run; gives the keys in the order they ran. */
  finishAll(): string[] {
    const keys: string[] = []
    for (let key = this.finish(); key !== undefined; key = this.finish()) keys.push(key)
    return keys
  }

  /** Lets the run in flight fail. */
  fail(code = 'engine.failed'): void {
    this.finish({
      ok: false,
      status: 'failed',
      problems: [{ code, severity: 'error', values: {} }],
      elapsed: 1,
    })
  }
}

/** A result with one relation of that name. */
export function success(name: string, rowCount = 1): Outcome {
  const outputs = [{ name, columns: [], rowCount, first: null }]
  return { ok: true, result: { kind: 'sql', outputs }, problems: [], needs: [], elapsed: 1 }
}

export const sqlCell = (id: string, body: string) => `\`\`\`sql #${id}\n${body}\n\`\`\`\n`
export const inputCell = (id: string, value: number) =>
  `\`\`\`input #${id}\ntype: number\nvalue: ${value}\n\`\`\`\n`

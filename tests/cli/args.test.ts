import { describe, expect, it } from 'vitest'
import { readArgs, UsageError } from '../../src/cli/args'

describe('a command line', () => {
  it('is read into what it asks for', () => {
    const words =
      'run x.nb.md --data a=b=c.csv --data d=e --input n=1 --json --locale zh-CN --out r.html'
    expect(readArgs(words.split(' '))).toEqual({
      command: 'run',
      file: 'x.nb.md',
      locale: 'zh-CN',
      data: new Map([
        ['a', 'b=c.csv'],
        ['d', 'e'],
      ]),
      inputs: new Map([['n', '1']]),
      json: true,
      rows: false,
      out: 'r.html',
    })
  })

  it('can ask how it is used, whatever else it says', () => {
    expect(readArgs(['--help'])).toBe('help')
    expect(readArgs(['frobnicate', '-h'])).toBe('help')
  })

  it.each([
    ['', 'cli.no-command'],
    ['run', 'cli.no-command'],
    ['run a b', 'cli.no-command'],
    ['frobnicate x', 'cli.unknown-command'],
    ['run x --frob', 'cli.bad-option'],
    ['run x --data', 'cli.bad-option'],
    ['run x --data orders', 'cli.bad-pair'],
    ['run x --data orders=', 'cli.bad-pair'],
    ['run x --input =3', 'cli.bad-pair'],
    ['run x --locale fr', 'cli.bad-locale'],
  ])('is refused with a reason: nb %s', (line, key) => {
    const words = line.split(' ').filter((word) => word !== '')
    expect(() => readArgs(words)).toThrow(UsageError)
    expect(() => readArgs(words)).toThrow(key)
  })
})

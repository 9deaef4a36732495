import { mkdtemp, mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { createServer as createTcpServer, type AddressInfo, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { pathSource } from '../../src/cli/pathSource'
import { openNodeEngine } from '../../src/engine/duckdb/node'
import { contract } from './contract'
import { escapes } from './contract/seal'
import { code, rows, source, useEngine } from './contract/shared'

contract('on Node', openNodeEngine)

describe('on Node', () => {
  const engine = useEngine(openNodeEngine)
  const home = process.cwd()
  let folder = ''
  let connections = 0
  const http = createServer((_, response) => response.end('n\n1\n'))
  const servers: Server[] = [http, createTcpServer()]

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'cartograph-test-'))
    await mkdir(join(folder, 'import'))
    await writeFile(join(folder, 'import', 'secret.csv'), 'n\n1\n')
    await writeFile(join(folder, 'secret.csv'), 'n\n1\n')
    process.chdir(folder)
    for (const server of servers) {
      server.on('connection', (socket) => {
        connections += 1
        socket.destroy()
      })
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    }
  })
  afterAll(async () => {
    process.chdir(home)
    for (const server of servers) server.close()
    await rm(folder, { recursive: true })
  })

  test('no statement reaches a listener', async () => {
    for (const server of servers) {
      const { port } = server.address() as AddressInfo
      for (const text of escapes(`http://127.0.0.1:${port}`)) {
        expect(await code(rows(engine(), text))).toMatch(/^engine\./)
      }
    }
    expect(connections).toBe(0)
  })

  test('files of the disk that were not put are neither read nor listed nor written', async () => {
    for (const path of ['import/secret.csv', 'import/./../secret.csv', 'import/*', '*']) {
      for (const read of ['read_csv', 'read_text', 'read_blob', 'glob']) {
        const found = await rows(engine(), `FROM ${read}('${path}')`).catch(() => [])
        expect(found).toEqual([])
      }
    }
    await rows(engine(), "COPY (SELECT 1) TO 'import/made.csv'").catch(() => undefined)
    await rows(engine(), "COPY (SELECT 1) TO 'import/secret.csv'").catch(() => undefined)
    expect(await readdir(join(folder, 'import'))).toEqual(['secret.csv'])
  })

  test('a file that was put is read where it stands, and cannot be written', async () => {
    const path = join(folder, '订单 1.csv')
    await writeFile(path, 'n\n1\n2\n')
    const bytes = pathSource(path)
    expect(bytes).toMatchObject({ name: '订单 1.csv', size: 6, handle: { path } })
    expect(new TextDecoder().decode(await bytes.slice(2, 99))).toBe('1\n2\n')
    expect(await new Response(bytes.stream()).text()).toBe('n\n1\n2\n')
    await engine().put('own.csv', bytes)
    expect(await rows(engine(), "FROM 'import/own.csv'")).toEqual([{ n: 1 }, { n: 2 }])
    expect(await code(rows(engine(), "COPY (SELECT 7 AS n) TO 'import/own.csv'"))).toBe(
      'engine.failed',
    )
    expect(await rows(engine(), "FROM 'import/own.csv'")).toEqual([{ n: 1 }, { n: 2 }])
    expect(await new Response(bytes.stream()).text()).toBe('n\n1\n2\n')
  })

  test('temporary files are gone when they are dropped, replaced or the engine is closed', async () => {
    const count = async () =>
      (await readdir(tmpdir())).filter((name) => name.startsWith(`cartograph-${process.pid}-`))
        .length
    const other = await openNodeEngine()
    const before = await count()
    await other.put('a.csv', source('a', 'n\n1\n'))
    await other.put('b.csv', source('b', 'n\n1\n'))
    expect(await count()).toBe(before + 2)
    await other.put('a.csv', source('a', 'n\n2\n'))
    await other.drop('b.csv')
    expect(await count()).toBe(before + 1)
    const late = other.put('c.csv', source('c', 'n\n1\n'))
    const closing = other.close()
    expect(await code(late)).toBe('engine.closed')
    await closing
    expect(await count()).toBe(before)
  })
})

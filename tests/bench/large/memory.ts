import { readdir, readFile } from 'node:fs/promises'

/** Follows what the processes started by this one have to themselves; in bytes, and 0 where the system does not say. */
export function watchMemory(): { readonly peak: number; end(): void } {
  const watch = {
    peak: 0,
    end: () => clearInterval(timer),
  }
  const timer = setInterval(() => {
    void descendants()
      .then((pids) => Promise.all(pids.map(ownBytes)))
      .then((bytes) => {
        watch.peak = Math.max(
          watch.peak,
          bytes.reduce((sum, n) => sum + n, 0),
        )
      })
      .catch(() => undefined)
  }, 2000)
  return watch
}

async function descendants(): Promise<readonly string[]> {
  const parents = new Map<string, string>()
  for (const pid of await readdir('/proc')) {
    if (!/^\d+$/.test(pid)) continue
    const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '')
    parents.set(pid, stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1] ?? '')
  }
  const isOurs = (pid: string): boolean => {
    const parent = parents.get(pid)
    return parent !== undefined && (parent === String(process.pid) || isOurs(parent))
  }
  return [...parents.keys()].filter(isOurs)
}

async function ownBytes(pid: string): Promise<number> {
  const rollup = await readFile(`/proc/${pid}/smaps_rollup`, 'utf8').catch(() => '')
  const lines = rollup.matchAll(/^Private_(?:Clean|Dirty):\s+(\d+) kB/gm)
  return [...lines].reduce((sum, [, kB]) => sum + Number(kB) * 1024, 0)
}

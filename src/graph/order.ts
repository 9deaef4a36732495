/** For each node the nodes it refers to, by position. */
export type Edges = readonly (readonly number[])[]

/**
 * The positions in an order in which every node comes after those it refers to; among those that could
 * come next, the first in the document. References within a cycle do not count.
 */
export function order(edges: Edges): number[] {
  const group = components(edges)
  const waiting = edges.map(
    (to, from) => new Set(to.filter((node) => group[node] !== group[from] && node < edges.length)),
  )
  const dependents: number[][] = edges.map(() => [])
  waiting.forEach((nodes, from) => nodes.forEach((node) => dependents[node]?.push(from)))
  const ready = new Heap()
  waiting.forEach((nodes, node) => nodes.size === 0 && ready.add(node))
  const result: number[] = []
  for (let node = ready.take(); node !== undefined; node = ready.take()) {
    result.push(node)
    for (const dependent of dependents[node] ?? []) {
      const left = waiting[dependent]
      left?.delete(node)
      if (left?.size === 0) ready.add(dependent)
    }
  }
  return result
}

/** The cycles: groups of nodes that all reach each other, and nodes that refer to themselves. */
export function cycles(edges: Edges): number[][] {
  const groups = new Map<number, number[]>()
  components(edges).forEach((group, node) => {
    const members = groups.get(group) ?? []
    members.push(node)
    groups.set(group, members)
  })
  return [...groups.values()].filter(([first = 0, ...rest]) => {
    return rest.length > 0 || edges[first]?.includes(first)
  })
}

/** Tarjan's strongly connected components, with a stack of its own so that long chains are no danger. */
function components(edges: Edges): number[] {
  const index: number[] = []
  const low: number[] = []
  const group: number[] = []
  const open: number[] = []
  let count = 0
  for (let root = 0; root < edges.length; root++) {
    if (index[root] !== undefined) continue
    const path = [{ node: root, next: 0 }]
    for (let frame = path.at(-1); frame; frame = path.at(-1)) {
      const { node } = frame
      if (frame.next === 0) {
        index[node] = low[node] = count++
        open.push(node)
      }
      const to = edges[node]?.[frame.next++]
      if (to !== undefined) {
        if (index[to] === undefined) path.push({ node: to, next: 0 })
        else if (group[to] === undefined) low[node] = Math.min(low[node] ?? 0, index[to])
        continue
      }
      path.pop()
      const above = path.at(-1)
      if (above) low[above.node] = Math.min(low[above.node] ?? 0, low[node] ?? 0)
      if (low[node] !== index[node]) continue
      for (const member of open.splice(open.indexOf(node))) group[member] = node
    }
  }
  return group
}

/** A binary heap that gives the smallest number first. */
class Heap {
  readonly #items: number[] = []

  add(item: number): void {
    const items = this.#items
    let at = items.push(item) - 1
    while (at > 0) {
      const above = (at - 1) >> 1
      if ((items[above] ?? 0) <= item) break
      items[at] = items[above] ?? 0
      at = above
    }
    items[at] = item
  }

  take(): number | undefined {
    const items = this.#items
    const [first] = items
    const last = items.pop()
    if (items.length === 0 || last === undefined) return first
    let at = 0
    for (;;) {
      let below = 2 * at + 1
      if (below >= items.length) break
      if ((items[below + 1] ?? Infinity) < (items[below] ?? 0)) below++
      if ((items[below] ?? 0) >= last) break
      items[at] = items[below] ?? 0
      at = below
    }
    items[at] = last
    return first
  }
}

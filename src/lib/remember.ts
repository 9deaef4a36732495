/**
 * A pure function that remembers what its latest calls came to. `keys` says what a call depends on: values
 * that are compared as `===` does, such as text or tables that never change. Of each object that comes first among them so many
 * calls are `kept`, and none longer than the object itself. A promise that is rejected is not remembered.
 */
export function remembered<A extends readonly unknown[], R>(
  work: (...args: A) => R,
  keys: (...args: A) => readonly unknown[],
  kept = 4,
): (...args: A) => R {
  const byOwner = new WeakMap<object, Call<R>[]>()
  const plain: Call<R>[] = []
  return (...args) => {
    const by = keys(...args)
    // What a call came to goes with the first object it depends on.
    const owner = by.find((key) => typeof key === 'object' && key !== null)
    const known = owner ? (byOwner.get(owner) ?? []) : plain
    if (owner) byOwner.set(owner, known)
    const at = known.findIndex((call) => {
      return call.by.length === by.length && call.by.every((key, i) => key === by[i])
    })
    const [call = { by, result: work(...args) }] = at < 0 ? [] : known.splice(at, 1)
    if (at < 0 && call.result instanceof Promise) {
      call.result.catch(() => known.splice(known.indexOf(call) >>> 0, 1))
    }
    known.unshift(call)
    known.length = Math.min(known.length, kept)
    return call.result
  }
}

interface Call<R> {
  readonly by: readonly unknown[]
  readonly result: R
}

/**
 * A pure function that remembers what its latest calls came to. `keys` says what a call depends on: values
 * that are compared as `===` does, such as text or tables that never change. A promise that is rejected is
 * not remembered.
 */
export function remembered<A extends readonly unknown[], R>(
  work: (...args: A) => R,
  keys: (...args: A) => readonly unknown[],
  kept = 4,
): (...args: A) => R {
  const known: { readonly by: readonly unknown[]; readonly result: R }[] = []
  return (...args) => {
    const by = keys(...args)
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

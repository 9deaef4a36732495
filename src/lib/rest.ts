/** Lets others have their turn where a while has gone by; rejects where what is worked on is not wanted any more. */
export type Rest = () => Promise<void>

/** How long work may go on before others have their turn, in milliseconds: less than a frame. */
const spell = 12

/** A rest that looks at the clock and at the signal each time it is asked for. */
export function rests(now: () => number, signal?: AbortSignal): Rest {
  let since = now()
  return async () => {
    if (now() - since < spell) return
    await turn()
    signal?.throwIfAborted()
    since = now()
  }
}

/** Ends when all that waited had its turn. A timer would do, if it were not held back in pages out of sight. */
function turn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => {
      port1.close()
      resolve()
    }
    port2.postMessage(undefined)
  })
}

/** For those who have nothing else to do. */
export const restless: Rest = () => Promise.resolve()

import { Lost } from './connection'

/** A promise that rejects with `Lost` at the first call of `die`, and is silent where nobody waits. */
export function mortality(): { readonly death: Promise<never>; die: (cause: unknown) => void } {
  let die: (cause: unknown) => void = () => undefined
  const death = new Promise<never>((_, reject) => {
    die = (cause) => reject(new Lost(cause))
  })
  death.catch(() => undefined)
  return { death, die }
}

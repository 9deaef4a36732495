import { benjaminiHochberg, holm } from '../../stats/adjust'

/** Adjusts the p-values of tests that are read together, in their order. */
export type Correct = (pValues: readonly number[]) => readonly number[]

export function correction(name: 'holm' | 'bh' | 'none'): Correct {
  if (name === 'holm') return holm
  return name === 'bh' ? benjaminiHochberg : (pValues) => pValues
}

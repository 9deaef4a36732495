import type { Analysis } from './contract'

type Declared = Pick<Analysis, 'outputs'>

/** The output that a relation of a cell is: the first has the cell's own name. */
export function outputName({ outputs }: Declared, cell: string, relation: string): string {
  const [first = ''] = Object.keys(outputs)
  return relation === cell ? first : relation.slice(cell.length + 2)
}

/** The columns of a relation that are read side by side, as its output declares them. */
export const besideIn = (
  analysis: Declared | undefined,
  cell: string,
  relation: string,
): readonly (readonly string[])[] =>
  analysis?.outputs[outputName(analysis, cell, relation)]?.beside ?? []

import type { Source } from '../../lib/source'
import { type Account, pass, type Plan } from '../pass'
import type { Shape } from '../shapes'
import { Columns, type ColumnBatch } from './columns'

/** Some of the rows of a file, one after the other. */
export interface Batch extends ColumnBatch {
  /** the fraction of the file that has been gone through when the batch is full */
  readonly done: number
}

/** How a file is gone through, and by column the form of values that need no care; absent where all do. */
export interface BatchPlan extends Plan {
  readonly shapes: readonly (Shape | undefined)[]
}

/** In bytes: enough rows for the engine to store them as they come, few enough to be held three times. */
const batchSize = 16 * 1024 * 1024

/** The rows of a file in batches, of which one is held at a time, and then their account. */
export async function* batches(
  source: Source,
  { shapes, ...plan }: BatchPlan,
  signal?: AbortSignal,
): AsyncGenerator<Batch | Account, void> {
  const columns = new Columns(plan.layout.width, shapes)
  let isFirst = true
  for await (const found of pass(source, plan, columns, signal)) {
    const isDone = typeof found !== 'number'
    // What holds a byte that is not UTF-8 is for nobody: it is read anew in another encoding.
    const isDue = isDone
      ? found.notUtf8At < 0 && (isFirst || columns.rows > 0)
      : columns.size >= batchSize
    if (isDue) {
      yield { ...columns.take(), done: isDone ? 1 : found }
      isFirst = false
    }
    if (isDone) yield found
  }
}

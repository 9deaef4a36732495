import { cell } from './cell'
import { columns } from './columns'
import { data } from './data'
import { form } from './form'
import { page } from './page'
import { review } from './review'
import { run } from './run'
import { start } from './start'

/** The words of the page, by what they stand on. */
export const ui = {
  ...cell,
  ...columns,
  ...data,
  ...form,
  ...page,
  ...review,
  ...run,
  ...start,
} as const

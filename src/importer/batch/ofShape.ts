import type { Shape } from '../shapes'
import { Days } from './days'
import { Fractions } from './fractions'
import { Integers } from './integers'
import { Numbers } from './numbers'
import type { SureColumn } from './sureColumn'
import { Times } from './times'

/** An empty column for values of a shape. */
export function sureColumn(shape: Shape): SureColumn {
  switch (shape.is) {
    case 'integer':
      return new Integers(shape.digits)
    case 'fraction':
      return new Fractions(shape.whole, shape.places, shape.precision)
    case 'number':
      return new Numbers()
    case 'date':
      return new Days(shape.separator)
    case 'timestamp':
      return new Times(shape.separator, shape.fraction)
  }
}

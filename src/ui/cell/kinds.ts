import Calculator from '@lucide/svelte/icons/calculator'
import ChartColumn from '@lucide/svelte/icons/chart-column'
import CircleQuestionMark from '@lucide/svelte/icons/circle-question-mark'
import Database from '@lucide/svelte/icons/database'
import SlidersHorizontal from '@lucide/svelte/icons/sliders-horizontal'
import SquareTerminal from '@lucide/svelte/icons/square-terminal'
import TextIcon from '@lucide/svelte/icons/text'
import { cellKinds, type CellKind } from '../../notebook'

export const kindIcons = {
  text: TextIcon,
  data: Database,
  sql: SquareTerminal,
  input: SlidersHorizontal,
  chart: ChartColumn,
  analysis: Calculator,
  unknown: CircleQuestionMark,
}

/** The kind as the page knows it; what a newer version wrote is `unknown`. */
export const knownKind = (kind: string): CellKind | 'unknown' =>
  cellKinds.find((each) => each === kind) ?? 'unknown'

export { parse } from './parse'
export { print } from './print'
export { migrate } from './migrate'
export { freeId, insert, move, remove, rename, replace, setBody, setYaml, show } from './edit'
export { emptyNotebook, setMeta, setPresets } from './metaEdit'
export { isId, makeId } from './id'
export { readAnalysis, readMethod, type AnalysisBody } from './body/analysis'
export { readCellName, type CellName } from './body/cellName'
export { readChart } from './body/chart'
export { readData } from './body/data'
export {
  inputTypes,
  inputValue,
  readInput,
  type Choice,
  type InputBody,
  type InputType,
  type InputValue,
} from './body/input'
export { fillInputs, InputReference } from './yaml'
export { readShowing, type Showing } from './showing'
export type { LiveValue } from './live'
export { liveValues, markdown } from './markdown'
export { cellKinds, isFenced, isText } from './model'
export type { Cell, CellKind, FencedCell, Meta, NewCell, Notebook, Place, TextCell } from './model'

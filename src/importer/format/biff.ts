import { viewOf } from './bytes'

/** The records of an old workbook that say something about its cells. */
export const records = {
  formula: 0x06,
  eof: 0x0a,
  date1904: 0x22,
  filePass: 0x2f,
  continued: 0x3c,
  codePage: 0x42,
  boundSheet: 0x85,
  mulRk: 0xbd,
  rString: 0xd6,
  xf: 0xe0,
  mergeCells: 0xe5,
  sharedStrings: 0xfc,
  sharedLabel: 0xfd,
  number: 0x203,
  label: 0x204,
  boolOrError: 0x205,
  string: 0x207,
  rk: 0x27e,
  format: 0x41e,
  bof: 0x809,
} as const

/** One record: its kind and where its content lies. */
export interface BiffRecord {
  readonly kind: number
  readonly from: number
  readonly to: number
}

/** The record at a place of the stream; undefined where it is not all there. */
export function recordAt(bytes: Uint8Array, at: number): BiffRecord | undefined {
  if (at < 0 || at + 4 > bytes.length) return undefined
  const view = viewOf(bytes)
  const to = at + 4 + view.getUint16(at + 2, true)
  return to > bytes.length ? undefined : { kind: view.getUint16(at, true), from: at + 4, to }
}

/** A number packed into 30 bits: whole or with fraction, either of them a hundredth of it. */
export function rkNumber(packed: number): number {
  const hundredth = (packed & 1) !== 0
  let value: number
  if ((packed & 2) !== 0) value = packed >> 2
  else {
    const view = new DataView(new ArrayBuffer(8))
    view.setInt32(4, packed & ~3, true)
    value = view.getFloat64(0, true)
  }
  return hundredth ? value / 100 : value
}

const errors: Readonly<Record<number, string>> = {
  0: '#NULL!',
  7: '#DIV/0!',
  15: '#VALUE!',
  23: '#REF!',
  29: '#NAME?',
  36: '#NUM!',
  42: '#N/A',
}

export function boolOrError(value: number, isError: boolean): string {
  if (isError) return errors[value] ?? '#N/A'
  return value === 0 ? 'FALSE' : 'TRUE'
}

/**
 * Colours as CSS variables with the light theme's value behind them, so that one picture reads in light,
 * dark and high contrast on the page, and by itself in a report.
 */
const token = (name: string, light: string) => `var(--c-${name}, ${light})`

export const ink = token('ink', '#1d2528')
export const softInk = token('ink-soft', '#5a656c')
export const hairline = token('line', '#d8dddf')
export const accent = token('accent', '#0f6b66')
/** What figures stand on: the inside of a ring, the halo of a word over a line. */
export const paper = token('paper', '#ffffff')
/** What the finding is compared with, and every category beyond the eighth. */
export const grey = token('other', '#868e94')

/** Okabe–Ito, darkened where a mark on white would fall below a contrast of 3; yellow became olive. */
export const categoryColors: readonly string[] = [
  '#0072b2',
  '#c27c00',
  '#009e73',
  '#d55e00',
  '#b8588c',
  '#2e8fcb',
  '#8f7e00',
  '#1b3a57',
]
export const categories: readonly string[] = categoryColors.map((color, i) =>
  token(`category-${i + 1}`, color),
)

/** One hue from almost paper to deep, for amounts. */
export const sequential: readonly string[] = [
  '#e3f0ee',
  '#bfdedb',
  '#93c8c3',
  '#62aea8',
  '#34918b',
  '#137570',
  '#0a5653',
].map((color, i) => token(`sequence-${i + 1}`, color))

/** The text that stands on each step of `sequential`. */
export const onSequential: readonly string[] = sequential.map((_, i) =>
  i < 4 ? token('on-light', '#1d2528') : token('on-dark', '#ffffff'),
)

/** In pixels. */
export const fontSize = 12

export const fontFamily =
  'var(--font-ui, system-ui, "Noto Sans SC", "PingFang SC", "Microsoft YaHei", sans-serif)'

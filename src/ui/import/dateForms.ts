/** Forms in which exports write dates and times, as the patterns the engine reads. */
export const dateForms: readonly string[] = [
  '%Y-%m-%d',
  '%Y/%m/%d',
  '%Y%m%d',
  '%d/%m/%Y',
  '%m/%d/%Y',
  '%d.%m.%Y',
  '%b %d, %Y',
  '%d %b %Y',
  '%Y年%m月%d日',
]

/** The same with a time of day behind. */
export const timeForms: readonly string[] = [
  '%Y-%m-%d %H:%M:%S',
  '%Y-%m-%d %H:%M',
  '%Y-%m-%dT%H:%M:%S%z',
  '%Y-%m-%d %H:%M:%S %z',
  '%Y/%m/%d %H:%M:%S',
  '%Y/%m/%d %H:%M',
  '%d/%m/%Y %H:%M:%S',
  '%d/%m/%Y %H:%M',
  '%m/%d/%Y %H:%M:%S',
  '%m/%d/%Y %I:%M:%S %p',
  '%d.%m.%Y %H:%M:%S',
  '%b %d, %Y %I:%M:%S %p',
  '%Y年%m月%d日 %H:%M:%S',
]

/** 23 November 2026, 16:05:09: a day that cannot be taken for a month, so that the order shows. */
const parts: Readonly<Record<string, string>> = {
  Y: '2026',
  y: '26',
  m: '11',
  d: '23',
  b: 'Nov',
  B: 'November',
  h: 'nov.',
  a: 'Mon',
  A: 'Monday',
  H: '16',
  I: '04',
  M: '05',
  S: '09',
  f: '250000',
  g: '250',
  p: 'PM',
  z: '+0800',
  Z: 'PST',
  '%': '%',
}

/** What a moment looks like in a form: `%d/%m/%Y` is 23/11/2026. */
export function dateExample(form: string): string {
  return form.replace(/%-?([A-Za-z%])/g, (whole, letter: string) => parts[letter] ?? whole)
}

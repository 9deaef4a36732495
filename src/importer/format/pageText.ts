import type { Source } from '../../lib/source'
import type { Locale } from '../../lib/locale'
import { type Encoding, encodings, type Overrides } from '../contract'
import { detect } from '../encoding'
import { slicesOf } from '../sample'

const labels: Readonly<Record<string, Encoding>> = {
  gbk: 'gb18030',
  gb2312: 'gb18030',
  x_gbk: 'gb18030',
  utf8: 'utf-8',
  'utf-16': 'utf-16le',
  'iso-8859-1': 'windows-1252',
  'us-ascii': 'windows-1252',
  'shift-jis': 'shift_jis',
}

/**
 * The encoding of a page or XML document: what the analyst says, a mark, what the document declares, unless
 * its bytes say otherwise, or else a guess.
 */
export async function pageEncoding(
  source: Source,
  overrides: Overrides,
  locale: Locale,
): Promise<Encoding> {
  if (overrides.encoding) return overrides.encoding
  const slices = await slicesOf(source)
  const { encoding, provisional } = detect(slices, locale)
  if (encoding.startsWith('utf-') && !provisional) return encoding
  const head = new TextDecoder('windows-1252').decode(
    (slices[0] ?? new Uint8Array(0)).subarray(0, 4096),
  )
  const said = /(?:charset|encoding)\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1]?.toLowerCase() ?? ''
  const declared = labels[said] ?? encodings.find((one) => one === said)
  return declared === undefined || declared.startsWith('utf-') ? encoding : declared
}

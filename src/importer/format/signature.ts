/** A kind of file, told by its first bytes. */
export type Signature =
  /** every format with a reader */
  | 'zip'
  | 'gzip'
  | 'xls'
  | 'html'
  | 'spreadsheetml'
  | 'json'
  | 'parquet'
  | 'arrow'
  /** what may hold a table that cannot be read */
  | 'archive'
  /** what holds no table of rows and columns that anybody could want */
  | 'image'
  | 'pdf'
  | 'audio'
  | 'video'
  | 'database'
  | 'text'

interface Known {
  readonly id: Signature
  /** whether the first bytes, each as one character, are of this kind */
  matches(head: string): boolean
}

/** As many bytes as signatures are looked for in. */
const signatureLength = 4096

/** In order; what is none of them is text. */
const known: readonly Known[] = [
  { id: 'zip', matches: starts('PK\x03\x04', 'PK\x05\x06', 'PK\x07\x08') },
  { id: 'xls', matches: starts('\xd0\xcf\x11\xe0') },
  { id: 'parquet', matches: starts('PAR1', 'PARE') },
  { id: 'arrow', matches: (head) => /^ARROW1\0\0|^\xff\xff\xff\xff..\0\0/s.test(head) },
  { id: 'gzip', matches: starts('\x1f\x8b') },
  {
    id: 'archive',
    matches: (head) =>
      starts('\x28\xb5\x2f\xfd', '\xfd7zXZ', '7z\xbc\xaf', 'Rar!\x1a')(head) ||
      /^BZh\d1AY/.test(head) ||
      head.startsWith('ustar', 257),
  },
  {
    id: 'image',
    matches: (head) =>
      starts('\x89PNG', '\xff\xd8\xff', 'GIF87a', 'GIF89a', 'II*\0', 'MM\0*', '8BPS\0')(head) ||
      /^RIFF.{4}WEBP|^.{4}ftyp(avif|hei[cfx]|mif1)|^BM.{4}\0{4}/s.test(head),
  },
  { id: 'pdf', matches: starts('%PDF-') },
  {
    id: 'audio',
    matches: (head) =>
      starts('ID3\x02', 'ID3\x03', 'ID3\x04', 'OggS\0', 'fLaC\0')(head) ||
      /^RIFF.{4}WAVE|^.{4}ftypM4A/s.test(head),
  },
  {
    id: 'video',
    matches: (head) =>
      starts('\x1aE\xdf\xa3', 'FLV\x01', '\0\0\x01\xba')(head) ||
      /^RIFF.{4}AVI |^.{4}ftyp/s.test(head),
  },
  {
    id: 'database',
    matches: (head) => head.startsWith('SQLite format 3\0') || head.startsWith('DUCK', 8),
  },
  {
    id: 'spreadsheetml',
    matches: (head) =>
      /^\s*</.test(bare(head)) &&
      /schemas-microsoft-com:office:spreadsheet["']|<(ss:)?Workbook\b/.test(bare(head)) &&
      !/<html\b/i.test(bare(head)),
  },
  {
    id: 'html',
    matches: (head) =>
      /^\s*<(!doctype|!--|\?xml|(html|table|thead|tbody|tr|meta|head|body|div|style|title|script|center)\b)/i.test(
        bare(head),
      ),
  },
  { id: 'json', matches: (head) => /^\s*(\{\s*["}]|\[\s*[[{\]])/.test(bare(head)) },
]

/** The kind of a file that begins with these bytes. */
export function signatureOf(bytes: Uint8Array): Signature {
  const head = String.fromCharCode(...bytes.subarray(0, signatureLength))
  return known.find((one) => one.matches(head))?.id ?? 'text'
}

function starts(...signatures: readonly string[]): (head: string) => boolean {
  return (head) => signatures.some((signature) => head.startsWith(signature))
}

/** Without a byte order mark, and in single bytes where it was UTF-16. */
function bare(head: string): string {
  if (/^(\xff\xfe|\xfe\xff)/.test(head)) return head.slice(2).replaceAll('\0', '')
  return head.replace(/^\xef\xbb\xbf/, '')
}

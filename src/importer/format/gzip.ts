import { failure, ProblemError } from '../../lib/problem'
import { blobSource, type Source } from '../../lib/source'
import { chunks, viewOf } from './bytes'
import { Meter } from './meter'
import type { OpenOptions } from './opened'
import { Pace } from './pace'

const pieceSize = 4 * 1024 * 1024
/** Ten bytes before what is packed, eight after it. */
const smallest = 18

/** The file inside a gzip file, unpacked into a blob. Members that follow each other are one. */
export async function gunzipped(
  source: Source,
  { signal, onProgress }: Pick<OpenOptions, 'signal' | 'onProgress'>,
): Promise<Source> {
  const damaged = failure('importer.damaged', { file: source.name, format: 'gzip' })
  if (source.size < smallest) throw damaged
  const [{ Gunzip }, { createCRC32 }] = await Promise.all([import('fflate'), import('hash-wasm')])
  const sum = await createCRC32()
  let members = 1
  const meter = new Meter(source.name, source.size)
  const pace = new Pace(signal)
  const blobs: Blob[] = []
  let parts: Uint8Array[] = []
  let waiting = 0
  const gunzip = new Gunzip((part) => {
    meter.add(part.length)
    sum.update(part)
    parts.push(part.slice())
    waiting += part.length
    if (waiting < pieceSize) return
    blobs.push(new Blob(parts as BlobPart[]))
    parts = []
    waiting = 0
  })
  gunzip.onmember = () => members++
  let seen = 0
  const push = (chunk: Uint8Array, final: boolean) => {
    try {
      gunzip.push(chunk, final)
    } catch (error) {
      throw error instanceof ProblemError ? error : damaged
    }
  }
  for await (const chunk of chunks(source.stream())) {
    for (let at = 0; at < chunk.length; at += 65_536) {
      const part = chunk.subarray(at, at + 65_536)
      push(part, seen + part.length >= source.size)
      seen += part.length
      await pace.work(part.length * 40)
    }
    onProgress?.(seen / source.size)
  }
  const end = viewOf(await source.slice(source.size - 8, source.size))
  if (members === 1 && parseInt(sum.digest(), 16) !== end.getUint32(0, true)) throw damaged
  blobs.push(new Blob(parts as BlobPart[]))
  return blobSource(source.name.replace(/\.gz(ip)?$/i, ''), new Blob(blobs))
}

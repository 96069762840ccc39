import { promisify } from 'node:util'
import { zstdDecompress } from 'node:zlib'
import { deserialize, Deserializer } from 'node:v8'
import type { StateImage } from '@postscale/domain'
import { alignedBytes, BYTES_A_PART, type ImagePage, withPages } from './image-columns.js'

const decompress = promisify(zstdDecompress)
/** A part comes out in one piece. */
const AT_ONCE = { chunkSize: 2 * BYTES_A_PART }

/**
 * The image that `packImage` made parts of.
 *
 * @throws Error where they are not such parts
 */
export async function unpackImage(parts: AsyncIterable<Buffer>): Promise<StateImage> {
  const pages: ImagePage[] = []
  let last: Buffer | null = null
  for await (const part of parts) {
    if (last !== null) for (const page of pagesRead(last)) pages.push(page)
    last = await decompress(part, AT_ONCE)
  }
  if (last === null) throw new Error('an image without parts')
  return withPages(deserialize(last), (number: number) => pageOf(pages, number)) as StateImage
}

function pageOf(pages: readonly ImagePage[], number: number): ImagePage {
  const page = pages[number]
  if (page === undefined) throw new Error('an image that lacks pages')
  return page
}

function pagesRead(bytes: Buffer): readonly ImagePage[] {
  const reader = new Deserializer(bytes)
  reader.readHeader()
  // One piece of memory for all of them: thousands of small ones are much work for who looks what is still used.
  const shared = new SharedArrayBuffer(reader.readUint32())
  let used = 0
  return Array.from({ length: reader.readUint32() }, () => {
    const bytesOfEach = reader.readUint32()
    if (bytesOfEach === 0) return reader.readValue() as readonly (string | null)[]
    const read = reader.readRawBytes(reader.readUint32())
    const from = used
    const length = read.byteLength / bytesOfEach
    new Uint8Array(shared, from, read.byteLength).set(read)
    used += alignedBytes(read)
    return bytesOfEach === Float64Array.BYTES_PER_ELEMENT
      ? new Float64Array(shared, from, length)
      : new Int32Array(shared, from, length)
  })
}

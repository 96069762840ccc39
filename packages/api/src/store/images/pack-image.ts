import { promisify } from 'node:util'
import { constants as zlib, zstdCompress } from 'node:zlib'
import { serialize, Serializer } from 'node:v8'
import type { StateImage } from '@postscale/domain'
import { alignedBytes, BYTES_A_PART, type ImagePage, withPages } from './image-columns.js'

const compress = promisify(zstdCompress)
/** The fastest that still makes a fifth of the numbers. */
const LEVEL = { params: { [zlib.ZSTD_c_compressionLevel]: 1 } }

type Page = ImagePage & { readonly byteLength: number }

export interface ImagePart {
  readonly bytes: Buffer
  readonly isLast: boolean
}

/**
 * The parts of an image, each compressed: first its pages, of which each comes once however often it stands in the
 * image, then all else, in which a page is its number.
 */
export async function* packImage(image: StateImage): AsyncGenerator<ImagePart> {
  const pages: Page[] = []
  const numbers = new Map<Page, number>()
  const numberOf = (page: Page): number => {
    const known = numbers.get(page)
    if (known !== undefined) return known
    numbers.set(page, pages.push(page) - 1)
    return pages.length - 1
  }
  const rest = withPages(image, numberOf)
  let from = 0
  while (from < pages.length) {
    let [to, bytes] = [from, 0]
    while (to < pages.length && bytes < BYTES_A_PART) {
      bytes += pages[to]!.byteLength
      to += 1
    }
    yield { bytes: await compress(pagesWritten(pages.slice(from, to)), LEVEL), isLast: false }
    from = to
  }
  yield { bytes: await compress(serialize(rest), LEVEL), isLast: true }
}

/** Pages of numbers as their bytes, each behind how many a number has; texts behind a zero. */
function pagesWritten(pages: readonly Page[]): Buffer {
  const writer = new Serializer()
  writer.writeHeader()
  const numbers = pages.filter((page) => ArrayBuffer.isView(page))
  writer.writeUint32(numbers.reduce((bytes, page) => bytes + alignedBytes(page), 0))
  writer.writeUint32(pages.length)
  for (const page of pages) {
    if (ArrayBuffer.isView(page)) {
      writer.writeUint32(page.BYTES_PER_ELEMENT)
      writer.writeUint32(page.byteLength)
      writer.writeRawBytes(new Uint8Array(page.buffer, page.byteOffset, page.byteLength))
    } else {
      writer.writeUint32(0)
      writer.writeValue(page)
    }
  }
  return writer.releaseBuffer()
}

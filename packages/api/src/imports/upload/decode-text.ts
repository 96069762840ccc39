import { TextDecoder } from 'node:util'
import { fileProblem } from '@postscale/domain'
import { UploadError } from './parse-rows.js'
import { sniffEncoding } from './sniff-encoding.js'

const HEAD_BYTES = 64 * 1024

/** A file's text as it comes, without a byte order mark. */
interface DecodedText {
  /** As in the WHATWG encoding standard. */
  readonly encoding: string
  readonly chunks: AsyncIterable<string>
}

/**
 * Decodes a file as it comes, in the encoding that is given or that its first 64 KiB show.
 *
 * @throws UploadError for an unknown encoding, and while reading for bytes that are none of it.
 */
export async function decodeText(
  bytes: AsyncIterable<Uint8Array>,
  fileName: string,
  given: string | null,
): Promise<DecodedText> {
  const source = bytes[Symbol.asyncIterator]()
  const parts: Uint8Array[] = []
  let size = 0
  while (size < HEAD_BYTES) {
    const next = await source.next()
    if (next.done === true) break
    parts.push(next.value)
    size += next.value.length
  }
  const head = Buffer.concat(parts)
  const decoder = decoderOf(given ?? sniffEncoding(head))
  return { encoding: decoder.encoding, chunks: decoded(head, source, decoder, fileName) }
}

function decoderOf(encoding: string): TextDecoder {
  try {
    return new TextDecoder(encoding, { fatal: true })
  } catch {
    throw new UploadError(fileProblem('UNKNOWN_ENCODING', { encoding }))
  }
}

async function* decoded(
  head: Uint8Array,
  rest: AsyncIterator<Uint8Array>,
  decoder: TextDecoder,
  fileName: string,
): AsyncGenerator<string> {
  const decode = (bytes?: Uint8Array): string => {
    try {
      // No text of the database can hold a NUL, so none may come in.
      return decoder.decode(bytes, { stream: bytes !== undefined }).replaceAll('\0', '')
    } catch {
      const params = { file: fileName, encoding: decoder.encoding }
      throw new UploadError(fileProblem('WRONG_ENCODING', params))
    }
  }
  yield decode(head)
  for (let next = await rest.next(); next.done !== true; next = await rest.next()) {
    yield decode(next.value)
  }
  yield decode()
}

/** The first letters of a text that comes in chunks, and the whole of it to go on with. */
export async function peekText(
  chunks: AsyncIterable<string>,
  letters: number,
): Promise<{ readonly head: string; readonly whole: AsyncIterable<string> }> {
  const source = chunks[Symbol.asyncIterator]()
  let head = ''
  while (head.length < letters) {
    const next = await source.next()
    if (next.done === true) break
    head += next.value
  }
  return { head, whole: joined(head, source) }
}

async function* joined(head: string, rest: AsyncIterator<string>): AsyncGenerator<string> {
  yield head
  for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value
}

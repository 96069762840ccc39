import { TextDecoder } from 'node:util'
import { fileProblem } from '@postscale/domain'
import { UploadError } from './parse-rows.js'
import { peekBytes } from './peek-bytes.js'
import { sniffEncoding } from './sniff-encoding.js'

/** A file's text as it comes, without a byte order mark. */
interface DecodedText {
  /** As in the WHATWG encoding standard. */
  readonly encoding: string
  readonly chunks: AsyncIterable<string>
}

/**
 * Decodes a file as it comes, in the encoding of its byte order mark, else the one that is given, else
 * the one that its first 64 KiB show.
 *
 * @throws UploadError for an unknown encoding, and while reading for bytes that are none of it.
 */
export async function decodeText(
  bytes: AsyncIterable<Uint8Array>,
  fileName: string,
  given: string | null,
): Promise<DecodedText> {
  const { head, whole } = await peekBytes(bytes)
  // Who says UTF-8 or UTF-16 in the file itself knows it better than a mapping of many files.
  const marked = [...MARKS].find(([mark]) => Buffer.from(head).toString('latin1').startsWith(mark))
  const decoder = decoderOf(marked?.[1] ?? given ?? sniffEncoding(head))
  return { encoding: decoder.encoding, chunks: decoded(whole, decoder, fileName) }
}

const MARKS = new Map([
  ['\xef\xbb\xbf', 'utf-8'],
  ['\xff\xfe', 'utf-16le'],
  ['\xfe\xff', 'utf-16be'],
])

function decoderOf(encoding: string): TextDecoder {
  try {
    return new TextDecoder(encoding, { fatal: true })
  } catch {
    throw new UploadError(fileProblem('UNKNOWN_ENCODING', { encoding }))
  }
}

async function* decoded(
  bytes: AsyncIterable<Uint8Array>,
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
  for await (const chunk of bytes) yield decode(chunk)
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

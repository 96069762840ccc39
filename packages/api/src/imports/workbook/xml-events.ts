import { TextDecoder } from 'node:util'
import { SaxesParser } from 'saxes'

/** What is told of a part of a workbook while it is read. Names are without their prefix. */
interface XmlHandlers {
  open?(name: string, attributes: Readonly<Record<string, string>>): void
  close?(name: string): void
  text?(text: string): void
}

/** XML that is none, or that was made to do harm. */
export class XmlError extends Error {
  override readonly name = 'XmlError'
}

/** Letters between two tags, at most: the longest cell of a workbook has 32,767. */
const LONGEST_TEXT = 4_000_000

/**
 * Reads XML as it comes, and stops after every piece, so that whoever listens can hand on what it has.
 * Document types are refused, and entities with them.
 *
 * @throws XmlError
 */
export async function* readXml(
  bytes: AsyncIterable<Uint8Array>,
  handlers: XmlHandlers,
): AsyncGenerator<void> {
  let quiet = 0
  const parser = new SaxesParser({ xmlns: false, position: false })
  parser.on('opentag', ({ name, attributes }) => {
    quiet = 0
    handlers.open?.(localName(name), attributes)
  })
  parser.on('closetag', ({ name }) => {
    quiet = 0
    handlers.close?.(localName(name))
  })
  if (handlers.text !== undefined) parser.on('text', (text) => handlers.text?.(text))
  parser.on('doctype', () => {
    throw new XmlError('a document type')
  })
  parser.on('error', (error) => {
    throw new XmlError(error.message)
  })
  let decoder: TextDecoder | null = null
  for await (const chunk of bytes) {
    decoder ??= new TextDecoder(encodingOf(chunk), { fatal: true })
    quiet += chunk.length
    if (quiet > LONGEST_TEXT) throw new XmlError('a text without end')
    parser.write(decoded(decoder, chunk))
    yield
  }
  parser.close()
  yield
}

function decoded(decoder: TextDecoder, chunk: Uint8Array): string {
  try {
    return decoder.decode(chunk, { stream: true })
  } catch {
    throw new XmlError('its bytes are of another encoding')
  }
}

function encodingOf(head: Uint8Array): string {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le'
  return head[0] === 0xfe && head[1] === 0xff ? 'utf-16be' : 'utf-8'
}

/** Reads a small part to its end. */
export async function readWholeXml(
  bytes: AsyncIterable<Uint8Array>,
  handlers: XmlHandlers,
): Promise<void> {
  for await (const _ of readXml(bytes, handlers)) continue
}

/** Without its prefix: some writers put one before every name. */
export function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}

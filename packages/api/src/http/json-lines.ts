import { StringDecoder } from 'node:string_decoder'

/** A part of a stream, such as a body or an answer. */
type Chunk = Uint8Array | string

/** The lines of a stream, without their ends; a line ends with U+000A alone, as JSON may hold all other ends. */
export async function* linesOf(chunks: AsyncIterable<Chunk>): AsyncGenerator<string> {
  const decoder = new StringDecoder('utf8')
  let rest: string[] = []
  for await (const chunk of chunks) {
    const text = typeof chunk === 'string' ? chunk : decoder.write(chunk)
    const [first = '', ...others] = text.split('\n')
    rest.push(first)
    for (const line of others) {
      yield rest.join('')
      rest = [line]
    }
  }
  const last = rest.join('') + decoder.end()
  if (last !== '') yield last
}

/** Values as JSON, one a line. */
export function jsonLines(values: readonly unknown[]): string {
  return values.map((value) => `${JSON.stringify(value)}\n`).join('')
}

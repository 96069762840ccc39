const HEAD_BYTES = 64 * 1024

/** The first 64 KiB of a file that comes in pieces, and the whole of it to go on with. */
export async function peekBytes(bytes: AsyncIterable<Uint8Array>): Promise<{
  readonly head: Uint8Array
  readonly whole: AsyncIterable<Uint8Array>
}> {
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
  return { head, whole: joined(head, source) }
}

async function* joined(
  head: Uint8Array,
  rest: AsyncIterator<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  try {
    if (head.length > 0) yield head
    for (let next = await rest.next(); next.done !== true; next = await rest.next()) {
      yield next.value
    }
  } finally {
    await rest.return?.()
  }
}

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

import { createWriteStream } from 'node:fs'
import { text } from 'node:stream/consumers'
import { pipeline } from 'node:stream/promises'
import { openPromise } from 'yauzl'
import { ZipFile } from 'yazl'

/** Writes an archive anew with the texts of its entries changed, as somebody might who opened it. */
export async function rewriteArchive(
  from: string,
  to: string,
  change: (name: string, content: string) => string,
): Promise<void> {
  const source = await openPromise(from, { lazyEntries: true, autoClose: false })
  const target = new ZipFile()
  for await (const entry of source.eachEntry()) {
    const content = await text(await source.openReadStreamPromise(entry))
    target.addBuffer(Buffer.from(change(entry.fileName, content)), entry.fileName)
  }
  target.end()
  source.close()
  await pipeline(target.outputStream, createWriteStream(to))
}

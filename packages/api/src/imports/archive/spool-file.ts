import { createWriteStream } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'

/**
 * Keeps bytes on the disk while they are used: the directory of a zip stands at its end, so it cannot be
 * read as it comes.
 */
export async function withSpooledFile<T>(
  bytes: AsyncIterable<Uint8Array>,
  use: (path: string) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'postscale-upload-'))
  try {
    const path = join(folder, 'file')
    await pipeline(Readable.from(bytes, { objectMode: true }), createWriteStream(path))
    return await use(path)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

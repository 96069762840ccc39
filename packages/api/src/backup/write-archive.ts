import { createWriteStream } from 'node:fs'
import { rename, rm, stat } from 'node:fs/promises'
import { PassThrough, type Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { ZipFile } from 'yazl'
import { BackupError } from './backup-error.js'

/** One file of an archive; its bytes are asked for when its turn has come. */
export interface ArchiveEntry {
  readonly name: string
  readonly read: () => Promise<Readable>
}

/**
 * Writes a zip file entry by entry, as their bytes come, under its name once it is whole. Only the one who
 * runs this may read it.
 *
 * @returns its size.
 * @throws BackupError when there is a file of that name.
 */
export async function writeArchive(
  path: string,
  entries: readonly ArchiveEntry[],
): Promise<number> {
  if ((await sizeOf(path)) !== null) throw new BackupError(`${path} is there already.`)
  const part = `${path}.part`
  // What a killed process left behind has the mode that it was made with.
  await rm(part, { force: true })
  try {
    await pipeline(
      zipOf(entries),
      createWriteStream(part, { flags: 'wx', mode: 0o600, flush: true }),
    )
    await rename(part, path)
    return (await sizeOf(path)) ?? 0
  } catch (error) {
    await rm(part, { force: true })
    throw error
  }
}

function zipOf(entries: readonly ArchiveEntry[]): Readable {
  const zip = new ZipFile()
  // The library's stream does not end when an entry fails.
  const out = new PassThrough()
  const fail = (error: unknown) => {
    out.destroy(error instanceof Error ? error : new Error(String(error)))
  }
  zip.on('error', fail)
  for (const { name, read } of entries) {
    zip.addReadStreamLazy(name, { forceZip64Format: true, mode: 0o600 }, (give) => {
      read().then((stream) => give(null, stream), fail)
    })
  }
  zip.end({ forceZip64Format: true, comment: '' })
  zip.outputStream.pipe(out)
  return out
}

async function sizeOf(path: string): Promise<number | null> {
  return stat(path).then(
    ({ size }) => size,
    () => null,
  )
}

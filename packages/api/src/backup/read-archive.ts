import type { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { type Entry, openPromise, type ZipFile } from 'yauzl'
import { BackupError } from './backup-error.js'
import { type BackupManifest, entryOf, MANIFEST_ENTRY, readManifest } from './backup-manifest.js'

/** An archive on the disk. */
export interface OpenArchive {
  readonly manifest: BackupManifest
  /** The rows of one of its tables. */
  rows(table: string): Promise<Readable>
}

/**
 * Lends an archive.
 *
 * @throws BackupError when it is no backup, not whole, or of a newer Postscale
 */
export async function withArchive<T>(
  path: string,
  use: (archive: OpenArchive) => Promise<T>,
): Promise<T> {
  const zip = await openPromise(path, { lazyEntries: true, autoClose: false }).catch(
    (error: unknown) => {
      const missing = (error as NodeJS.ErrnoException).code === 'ENOENT'
      throw new BackupError(
        missing ? `There is no file ${path}.` : `${path} is no backup, or was cut short.`,
      )
    },
  )
  try {
    const entries = await entriesOf(zip)
    const open = async (name: string): Promise<Readable> => {
      const entry = entries.get(name)
      if (entry === undefined)
        throw new BackupError(`${path} is no whole backup: it lacks ${name}.`)
      return zip.openReadStreamPromise(entry)
    }
    const manifest = readManifest(await text(await open(MANIFEST_ENTRY)))
    return await use({ manifest, rows: async (table) => open(entryOf(table)) })
  } finally {
    zip.close()
  }
}

async function entriesOf(zip: ZipFile): Promise<ReadonlyMap<string, Entry>> {
  const entries = new Map<string, Entry>()
  for await (const entry of zip.eachEntry()) entries.set(entry.fileName, entry)
  return entries
}

import type { Readable } from 'node:stream'
import { type FileProblem, fileProblem } from '@postscale/domain'
import { type Entry, getFileNameLowLevel, openPromise, type ZipFile } from 'yauzl'
import { UploadError } from '../upload/parse-rows.js'

/** Most bytes that all that is read of one file may unpack to. */
const MOST_UNPACKED = 8 * 2 ** 30
/** Tables of XML shrink to a twentieth; what shrinks to less than this was made to fill a disk. */
const MOST_TIMES = 250
/** Small files may shrink as much as they like. */
const SMALL = 2 ** 24
const MOST_ENTRIES = 10_000

/** How much is unpacked of a file that was sent, over all the archives within it. */
export interface Unpacked {
  bytes: number
}

/** A zip file on the disk, whose entries are read one at a time and within limits. */
export class ZipArchive {
  /** By their names within the archive, without anything that could lead out of it. */
  readonly entries: ReadonlyMap<string, Entry>
  readonly #zip: ZipFile
  readonly #size: number
  readonly #unpacked: Unpacked
  readonly #broken: UploadError
  readonly #tooMuch: UploadError

  private constructor(
    zip: ZipFile,
    entries: ReadonlyMap<string, Entry>,
    file: string,
    unpacked: Unpacked,
    broken: FileProblem,
  ) {
    this.#zip = zip
    this.entries = entries
    this.#size = zip.fileSize
    this.#unpacked = unpacked
    this.#broken = new UploadError(broken)
    this.#tooMuch = new UploadError(fileProblem('TOO_MUCH_INSIDE', { file }))
  }

  /** @throws UploadError when it is not whole, or has too many entries. */
  static async open(path: string, file: string, unpacked: Unpacked): Promise<ZipArchive> {
    const broken = (format: 'WORKBOOK' | 'ZIP') => fileProblem('BROKEN_FILE', { file, format })
    // Names are taken as bytes: the library would refuse those that lead out of the archive.
    const options = { lazyEntries: true, autoClose: false, decodeStrings: false } as const
    const zip = await openPromise(path, options).catch(() => null)
    // Of a part of a file nobody can tell which it was; that it is a workbook is the likelier.
    if (zip === null) throw new UploadError(broken('WORKBOOK'))
    try {
      const entries = await entriesOf(zip, file)
      const format = [...entries.keys()].some((name) => /^\[content_types\]\.xml$/i.test(name))
        ? 'WORKBOOK'
        : 'ZIP'
      return new ZipArchive(zip, entries, file, unpacked, broken(format))
    } catch (error) {
      zip.close()
      throw error instanceof UploadError ? error : new UploadError(broken('ZIP'))
    }
  }

  /** The bytes of an entry as they unpack. @throws UploadError, also while they are read. */
  async *read(entry: Entry): AsyncGenerator<Uint8Array> {
    let source: Readable | null = null
    let bytes = 0
    try {
      source = await this.#zip.openReadStreamPromise(entry)
      for await (const chunk of source as AsyncIterable<Uint8Array>) {
        bytes += chunk.length
        this.#unpacked.bytes += chunk.length
        const ratio = bytes / Math.min(this.#size, Math.max(1, entry.compressedSize))
        if (this.#unpacked.bytes > MOST_UNPACKED) throw this.#tooMuch
        if (bytes > SMALL && ratio > MOST_TIMES) throw this.#tooMuch
        yield chunk
      }
    } catch (error) {
      throw error instanceof UploadError ? error : this.#broken
    } finally {
      source?.destroy()
    }
  }

  close(): void {
    this.#zip.close()
  }
}

async function entriesOf(zip: ZipFile, file: string): Promise<ReadonlyMap<string, Entry>> {
  const entries = new Map<string, Entry>()
  for await (const entry of zip.eachEntry()) {
    if (entries.size >= MOST_ENTRIES) {
      throw new UploadError(fileProblem('TOO_MUCH_INSIDE', { file }))
    }
    const name = harmlessName(nameOf(entry))
    if (name !== '') entries.set(name, entry)
  }
  return entries
}

function nameOf({ generalPurposeBitFlag, fileNameRaw, extraFields }: Entry): string {
  return getFileNameLowLevel(generalPurposeBitFlag, fileNameRaw, extraFields, false)
}

/** A path without roots, drives, steps upwards and control characters; empty for a folder. */
function harmlessName(name: string): string {
  if (/[/\\]$/.test(name)) return ''
  const parts = name.replaceAll(/\p{Cc}/gu, '').split(/[/\\]/)
  return parts.filter((part) => !/^(?:|\.|\.\.|[A-Za-z]:)$/.test(part)).join('/')
}

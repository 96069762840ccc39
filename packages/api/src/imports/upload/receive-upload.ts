import { type FileProblemParams, fileProblem, type Message } from '@postscale/domain'
import { withSpooledFile } from '../archive/spool-file.js'
import { type Unpacked, ZipArchive } from '../archive/zip-archive.js'
import { openWorkbook } from '../workbook/open-workbook.js'
import { XmlError } from '../workbook/xml-events.js'
import { peekBytes } from './peek-bytes.js'
import { UploadError } from './parse-rows.js'
import { sniffFormat } from './sniff-format.js'
import { counted, type IncomingFile, stageTable, stageUpload } from './stage-upload.js'
import type { Upload, UploadRepository } from './upload.repository.js'

/** What came of a file that was sent: a table or more, and what is left out of it. */
interface ReceivedFile {
  readonly uploads: readonly Upload[]
  readonly leftOut: readonly LeftOut[]
}

type LeftOut = Message<'imports.LEFT_OUT'>

/** Names of files within a zip that hold tables. */
const TABLES = /\.(?:csv|tsv|txt|xlsx|xlsm)$/i
/** What systems put into a zip of their own accord. */
const OF_THE_SYSTEM = /(?:^|\/)(?:__MACOSX\/|\.|Thumbs\.db$|desktop\.ini$)/i

/**
 * Stages a file as it comes, by what it is, whatever it is called: a text is a table, an Excel workbook
 * has one in each sheet that is not hidden, and a zip those of its files.
 *
 * @throws UploadError when it cannot be read, is too large or no table; nothing of it stays then.
 */
export async function receiveUpload(
  uploads: UploadRepository,
  file: IncomingFile,
): Promise<ReceivedFile> {
  const { head, whole } = await peekBytes(counted(file.bytes, { bytes: 0 }, file.maxBytes))
  const receiver = new Receiver(uploads, { ...file, bytes: whole })
  try {
    const format = sniffFormat(head)
    if (format === 'TEXT') await receiver.text(file.fileName, whole)
    else if (format === 'ZIP')
      await withSpooledFile(whole, (path) => receiver.zip(file.fileName, path))
    else throw notATable(file.fileName, format)
    return receiver.received
  } catch (error) {
    await uploads.remove(
      file.organizationId,
      receiver.received.uploads.map(({ id }) => id),
    )
    throw error
  }
}

class Receiver {
  readonly #repository: UploadRepository
  readonly #file: IncomingFile
  readonly #uploads: Upload[] = []
  readonly #leftOut: LeftOut[] = []
  readonly #unpacked: Unpacked = { bytes: 0 }

  constructor(repository: UploadRepository, file: IncomingFile) {
    this.#repository = repository
    this.#file = file
  }

  get received(): ReceivedFile {
    return { uploads: this.#uploads, leftOut: this.#leftOut }
  }

  async text(fileName: string, bytes: AsyncIterable<Uint8Array>): Promise<void> {
    const leaveOut = this.#leaveOut
    const file = { ...this.#file, fileName, bytes, leaveOut }
    this.#uploads.push(await stageUpload(this.#repository, file))
  }

  /** @param within a zip already: what is another one then is left out. */
  async zip(fileName: string, path: string, within = false): Promise<void> {
    const archive = await ZipArchive.open(path, fileName, this.#unpacked)
    try {
      const format = await formatOf(archive)
      if (format === 'WORKBOOK') await this.#workbook(fileName, archive)
      else if (format !== 'ZIP') throw notATable(fileName, format)
      else if (within) this.#leaveOut(fileName, 'NO_TABLE')
      else await this.#files(fileName, archive)
    } finally {
      archive.close()
    }
  }

  async #files(zipName: string, archive: ZipArchive): Promise<void> {
    for (const [name, entry] of archive.entries) {
      if (OF_THE_SYSTEM.test(name)) continue
      if (!TABLES.test(name)) {
        this.#leaveOut(name, 'NO_TABLE')
        continue
      }
      const { head, whole } = await peekBytes(archive.read(entry))
      const format = sniffFormat(head)
      if (format === 'TEXT') await this.text(name, whole)
      else if (format === 'ZIP') await withSpooledFile(whole, (path) => this.zip(name, path, true))
      else throw notATable(name, format)
    }
    if (this.#uploads.length > 0) return
    throw new UploadError(fileProblem('NO_TABLE_INSIDE', { file: zipName }))
  }

  async #workbook(fileName: string, archive: ZipArchive): Promise<void> {
    const { organizationId } = this.#file
    let tables = 0
    try {
      for (const sheet of await openWorkbook(archive)) {
        const name = `${fileName}#${sheet.name}`
        if (sheet.hidden) {
          this.#leaveOut(name, 'HIDDEN')
          continue
        }
        const written = { encoding: 'utf-8', delimiter: ',', isSheet: true } as const
        const table = { organizationId, fileName: name, ...written }
        const rows = { records: sheet.rows(), leaveOut: this.#leaveOut }
        const upload = await stageTable(this.#repository, table, rows)
        if (upload === null) this.#leaveOut(name, 'EMPTY')
        else {
          this.#uploads.push(upload)
          tables += 1
        }
      }
    } catch (error) {
      if (!(error instanceof XmlError)) throw error
      const params = { file: fileName, format: 'WORKBOOK' } as const
      throw new UploadError(fileProblem('BROKEN_FILE', params))
    }
    if (tables === 0) throw new UploadError(fileProblem('EMPTY_FILE', { file: fileName }))
  }

  readonly #leaveOut = (file: string, why: LeftOut['params']['why']): void => {
    this.#leftOut.push({ key: 'imports.LEFT_OUT', params: { file, why } })
  }
}

function notATable(file: string, format: FileProblemParams['NOT_A_TABLE']['format']): UploadError {
  return new UploadError(fileProblem('NOT_A_TABLE', { file, format }))
}

/** What a zip is by what is in it. */
async function formatOf(
  archive: ZipArchive,
): Promise<FileProblemParams['NOT_A_TABLE']['format'] | 'WORKBOOK' | 'ZIP'> {
  const names = [...archive.entries.keys()].map((name) => name.toLowerCase())
  const has = (pattern: RegExp) => names.some((name) => pattern.test(name))
  if (has(/^\[content_types\]\.xml$/)) {
    if (has(/^xl\/.*\.bin$/) && !has(/^xl\/workbook.*\.xml$/)) return 'BINARY_WORKBOOK'
    return has(/^(?:word|ppt)\//) ? 'DOCUMENT' : 'WORKBOOK'
  }
  if (has(/^index\.zip$|^index\/.*\.iwa$/)) return 'NUMBERS'
  if (has(/^mimetype$/) && has(/^content\.xml$/)) return 'OPEN_DOCUMENT'
  return 'ZIP'
}

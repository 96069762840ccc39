import { fileProblem, type Delimiter } from '@postscale/domain'
import { newId } from '../../database/new-id.js'
import { decodeText, peekText } from './decode-text.js'
import { delimiterOf, headerFirst } from './header-first.js'
import { parseRows, type StagedRow, UploadError } from './parse-rows.js'
import type { Upload, UploadRepository } from './upload.repository.js'

const SAMPLE_LETTERS = 64 * 1024
const BLOCK_ROWS = 1000
const BLOCK_LETTERS = 2_000_000

/** A file on its way in; encoding and delimiter are detected when they are not given. */
export interface IncomingFile {
  readonly organizationId: string
  readonly fileName: string
  readonly bytes: AsyncIterable<Uint8Array>
  readonly encoding: string | null
  readonly delimiter: Delimiter | null
  /** Most bytes it may have. */
  readonly maxBytes: number
}

/**
 * Stages a file as it comes, in the memory of one block of rows.
 *
 * @throws UploadError when it cannot be read or is too large; nothing of it stays then.
 */
export async function stageUpload(uploads: UploadRepository, file: IncomingFile): Promise<Upload> {
  const { organizationId, fileName } = file
  const id = newId()
  await uploads.begin({ organizationId, id, fileName })
  try {
    const counter = { bytes: 0 }
    const bytes = counted(file.bytes, counter, file.maxBytes)
    const { encoding, chunks } = await decodeText(bytes, fileName, file.encoding)
    const { head, whole } = await peekText(chunks, SAMPLE_LETTERS)
    const delimiter = file.delimiter ?? delimiterOf(head)
    const records = headerFirst(parseRows(whole, delimiter, fileName))
    const { header, rows } = await stageRows(uploads, { organizationId, id }, records)
    if (header === null) throw new UploadError(fileProblem('EMPTY_FILE', { file: fileName }))
    const upload = { organizationId, id, fileName, encoding, delimiter, header, rows }
    const staged = { ...upload, bytes: counter.bytes }
    await uploads.finish(staged)
    return staged
  } catch (error) {
    await uploads.remove(organizationId, [id])
    throw error
  }
}

async function stageRows(
  uploads: UploadRepository,
  upload: Pick<Upload, 'organizationId' | 'id'>,
  records: AsyncIterable<StagedRow>,
): Promise<{ readonly header: readonly string[] | null; readonly rows: number }> {
  let header: readonly string[] | null = null
  let rows = 0
  let seq = 0
  let block: StagedRow[] = []
  let letters = 0
  for await (const record of records) {
    if (header === null) {
      header = record.cells.map((cell) => cell.trim())
      continue
    }
    block.push(record)
    rows += 1
    for (const cell of record.cells) letters += cell.length
    if (block.length < BLOCK_ROWS && letters < BLOCK_LETTERS) continue
    await uploads.addBlock(upload, seq, block)
    seq += 1
    block = []
    letters = 0
  }
  if (block.length > 0) await uploads.addBlock(upload, seq, block)
  return { header, rows }
}

async function* counted(
  bytes: AsyncIterable<Uint8Array>,
  counter: { bytes: number },
  maxBytes: number,
): AsyncGenerator<Uint8Array> {
  for await (const chunk of bytes) {
    counter.bytes += chunk.length
    if (counter.bytes > maxBytes) throw new UploadError('TOO_LARGE')
    yield chunk
  }
}

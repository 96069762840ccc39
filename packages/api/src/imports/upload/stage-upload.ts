import {
  type Delimiter,
  DELIMITERS,
  detectDelimiter,
  fileProblem,
  findHeader,
  toldDelimiter,
} from '@postscale/domain'
import { newId } from '../../database/new-id.js'
import { decodeText, peekText } from './decode-text.js'
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
    const records = parseRows(whole, delimiter, fileName)
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

/** The delimiter that a file's first line tells, or that its first rows show. */
function delimiterOf(head: string): Delimiter {
  const told = toldDelimiter(head)
  return DELIMITERS.find((delimiter) => delimiter === told) ?? detectDelimiter(head)
}

/** Rows among which the header is looked for. */
const HEADER_ROWS = 30

async function stageRows(
  uploads: UploadRepository,
  upload: Pick<Upload, 'organizationId' | 'id'>,
  records: AsyncIterable<StagedRow>,
): Promise<{ readonly header: readonly string[] | null; readonly rows: number }> {
  const { header, rest } = await headed(records)
  let rows = 0
  let seq = 0
  let block: StagedRow[] = []
  let letters = 0
  for await (const record of rest) {
    block.push(record)
    if (record.cells.length > 0) rows += 1
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

/**
 * The header of a file, and all its other rows. Those before the header are left without cells, so
 * that they are counted and never read.
 */
async function headed(records: AsyncIterable<StagedRow>): Promise<{
  readonly header: readonly string[] | null
  readonly rest: AsyncIterable<StagedRow>
}> {
  const source = records[Symbol.asyncIterator]()
  const first: StagedRow[] = []
  while (first.length < HEADER_ROWS) {
    const next = await source.next()
    if (next.done === true) break
    first.push(next.value)
  }
  const at = findHeader(first.map(({ cells }) => cells))
  const header = first[at]?.cells.map((cell) => cell.trim()) ?? null
  const before = first.slice(0, at).map(({ line }) => ({ line, cells: [] }))
  return { header, rest: joined([...before, ...first.slice(at + 1)], source) }
}

async function* joined(
  first: readonly StagedRow[],
  source: AsyncIterator<StagedRow>,
): AsyncGenerator<StagedRow> {
  yield* first
  for (let next = await source.next(); next.done !== true; next = await source.next()) {
    yield next.value
  }
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

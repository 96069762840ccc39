import {
  type AccountLink,
  type CellFormats,
  compileLinks,
  compileRows,
  type FileMapping,
  FormatEvidence,
  type ImportKind,
  type ImportRow,
  type Message,
  type NumberedRow,
  type SignalPart,
} from '@postscale/domain'
import type { StagedRow } from '../upload/parse-rows.js'
import type { UploadRepository } from '../upload/upload.repository.js'
import type { RunProgress } from './run-progress.js'
import type { FileToImport } from './prepare-import.js'
import { FileTally, type RefusalLog, StopImport, stopWhenAborted } from './refusal-log.js'

/** Counts the distinct values that a file has for the metrics that are measured against them. */
class SeenValues {
  readonly #values: ReadonlyMap<string, Set<number | string>>

  constructor({ metrics = [] }: FileMapping) {
    const counted = metrics.filter(({ of }) => of === 'seen')
    this.#values = new Map(counted.map(({ metric }) => [metric, new Set()]))
  }

  /** @param payload of a contribution; only those of health signals have parts. */
  see(payload: { readonly parts?: readonly SignalPart[] }): void {
    if (this.#values.size === 0) return
    for (const { metric, value } of payload.parts ?? []) this.#values.get(metric)?.add(value)
  }

  count(metric: string): number {
    return this.#values.get(metric)?.size ?? 0
  }
}

/** Blocks looked through for evidence of formats, at most. */
const EVIDENCE_BLOCKS = 100

/** A key of a file, and the account that it belongs to. */
interface KeyedAccount extends AccountLink {
  readonly line: number
}

/** A file of a run, ready to be read. */
export class OpenedFile {
  /** Its place among the run's files. */
  readonly index: number
  readonly file: FileToImport
  readonly tally: FileTally
  readonly seen: SeenValues
  readonly #uploads: UploadRepository
  readonly #formats: CellFormats

  constructor(index: number, file: FileToImport, uploads: UploadRepository, formats: CellFormats) {
    this.index = index
    this.file = file
    this.tally = new FileTally(file.mapping, file.upload.fileName)
    this.seen = new SeenValues(file.mapping)
    this.#uploads = uploads
    this.#formats = formats
  }

  /** The rows that can be read, block by block; what cannot is logged. */
  async *rows<K extends ImportKind>(
    kind: K,
    log: RefusalLog,
    progress: RunProgress,
    signal: AbortSignal,
  ): AsyncGenerator<readonly NumberedRow<ImportRow<K>>[]> {
    const { upload, mapping } = this.file
    const read = compileRows(kind, mapping, upload.header, this.#formats)
    for await (const block of this.#blocks(signal)) {
      const rows: NumberedRow<ImportRow<K>>[] = []
      for (const { line, cells } of block) {
        const result = read(cells)
        if (result.outcome === 'READ') rows.push({ line, row: result.row })
        else if (result.outcome === 'PASSED_OVER') this.tally.passedOver += 1
        else await log.refuseRow(this.tally, line, result.refusals)
      }
      this.tally.rows += block.length
      yield rows
      progress.rowsDone += block.length
    }
  }

  /** Which account each of its keys belongs to, whatever else is wrong with a row. */
  async *links(signal: AbortSignal): AsyncGenerator<readonly KeyedAccount[]> {
    const { upload, mapping } = this.file
    const read = compileLinks(mapping, upload.header)
    for await (const block of this.#blocks(signal)) {
      yield block.flatMap(({ line, cells }) => {
        const link = read(cells)
        return link === null ? [] : [{ line, ...link }]
      })
    }
  }

  async *#blocks(signal: AbortSignal): AsyncGenerator<readonly StagedRow[]> {
    const { upload } = this.file
    let rows = 0
    for await (const block of this.#uploads.blocks(upload)) {
      stopWhenAborted(signal)
      rows += block.length
      yield block
    }
    // Removed meanwhile, by another import of it or for its age: what was read is not the whole.
    if (rows === upload.rows) return
    throw new StopImport([{ key: 'imports.UPLOAD_NOT_FOUND', params: { upload: upload.id } }])
  }
}

/**
 * Opens a file: finds out how its dates and numbers are written where its mapping does not tell.
 *
 * @throws StopImport when they can be read in several ways.
 */
export async function openFile(
  index: number,
  file: FileToImport,
  uploads: UploadRepository,
  currency: string,
): Promise<OpenedFile> {
  const { upload, mapping } = file
  const evidence = new FormatEvidence(mapping, upload.header)
  if (evidence.open) await gatherEvidence(evidence, uploads.blocks(upload))
  const { dateFormat, decimal, problems } = evidence.verdict(upload.fileName)
  if (dateFormat === null || decimal === null) {
    throw new StopImport(
      problems.map(({ code, params }) => ({ key: `imports.${code}`, params }) as Message),
    )
  }
  return new OpenedFile(index, file, uploads, { dateFormat, decimal, currency })
}

/** Looks for evidence of formats until it is found, in no more blocks than it is worth. */
export async function gatherEvidence(
  evidence: FormatEvidence,
  blocks: AsyncIterable<readonly StagedRow[]>,
): Promise<void> {
  let left = EVIDENCE_BLOCKS
  for await (const block of blocks) {
    for (const { cells } of block) evidence.see(cells)
    left -= 1
    if (left === 0 || !evidence.open) return
  }
}

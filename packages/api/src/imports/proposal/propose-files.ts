import {
  FormatEvidence,
  type FileProposal,
  type ImportKind,
  type KindCandidate,
  type KnownThings,
  proposeFile,
  type ReadyMapping,
  TableRows,
} from '@postscale/domain'
import { gatherEvidence } from '../upload/gather-evidence.js'
import type { Upload, UploadRepository } from '../upload/upload.repository.js'

/** A staged file, and what its rows are where the caller says so. */
export type GivenUpload = Upload & {
  readonly kind: ImportKind | null
  readonly ready: ReadyMapping | null
}

/** What a staged file is taken for, and the rows by which it was judged. */
interface ProposedFile {
  readonly upload: GivenUpload
  readonly rows: readonly (readonly string[])[]
  readonly proposal: FileProposal
}

/** A file with what it is taken for and how its cells are written. */
export interface JudgedFile extends ProposedFile {
  /** Of the best candidate; null when there is none. */
  readonly formats: ReturnType<FormatEvidence['verdict']> | null
}

/** What the rows of each file may be, by its header and its first block of rows. */
export async function proposeFiles(
  uploads: UploadRepository,
  given: readonly GivenUpload[],
  known: KnownThings,
): Promise<readonly ProposedFile[]> {
  const proposed: ProposedFile[] = []
  for (const upload of given) {
    const rows = await firstRows(uploads, upload)
    proposed.push({ upload, rows, proposal: proposeFile({ ...upload, rows }, known) })
  }
  return proposed
}

async function firstRows(
  uploads: UploadRepository,
  upload: Upload,
): Promise<readonly (readonly string[])[]> {
  const table = new TableRows(upload.header)
  for await (const block of uploads.blocks(upload)) {
    return block.flatMap((row) => table.take(row)).map(({ cells }) => cells)
  }
  return []
}

/** How the cells of a candidate's columns are written; by the same evidence that an import goes by. */
export async function formatsOf(
  { mapping }: KindCandidate,
  upload: Upload,
  uploads: UploadRepository,
  currency: string,
): Promise<ReturnType<FormatEvidence['verdict']>> {
  const evidence = new FormatEvidence(mapping, upload.header, currency)
  if (evidence.open)
    await gatherEvidence(evidence, uploads.blocks(upload), new TableRows(upload.header))
  return evidence.verdict(upload.fileName)
}

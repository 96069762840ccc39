import {
  FormatEvidence,
  type FileProposal,
  type ImportKind,
  type KindCandidate,
  type KnownThings,
  proposeFile,
  type ReadyMapping,
  strayFiles,
  TableRows,
  withPeopleTold,
} from '@postscale/domain'
import { gatherEvidence } from '../upload/gather-evidence.js'
import type { Upload, UploadRepository } from '../upload/upload.repository.js'
import type { LeftOutUpload } from './left-out-upload.js'

/** A staged file, and what its rows are where the caller says so. */
export type GivenUpload = Upload & {
  readonly kind: ImportKind | null
  readonly ready: ReadyMapping | null
  /** Whether it is not to be imported. */
  readonly leaveOut: boolean
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

/** The files of an import, and those that it leaves out. */
export interface JudgedFiles {
  readonly files: readonly JudgedFile[]
  readonly leftOut: readonly LeftOutUpload[]
}

/**
 * What the rows of each file may be, by its header and its first block of rows. A list of people tells whom
 * the other files name.
 */
export async function proposeFiles(
  uploads: UploadRepository,
  given: readonly GivenUpload[],
  known: KnownThings,
): Promise<readonly ProposedFile[]> {
  const read: Pick<ProposedFile, 'rows' | 'upload'>[] = []
  for (const upload of given) read.push({ upload, rows: await firstRows(uploads, upload) })
  const propose = (things: KnownThings) =>
    read.map(({ upload, rows }) => {
      return { upload, rows, proposal: proposeFile({ ...upload, rows }, things) }
    })
  const proposed = propose(known)
  const told = withPeopleTold(known, proposed)
  return told === known ? proposed : propose(told)
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

/** What each file is taken for and how it is written, or that it is left out. */
export async function judgeFiles(
  uploads: UploadRepository,
  given: readonly GivenUpload[],
  known: KnownThings,
  currency: string,
): Promise<JudgedFiles> {
  const wanted = given.filter(({ leaveOut }) => !leaveOut)
  const proposed = await proposeFiles(uploads, wanted, known)
  const strays = strayFiles(proposed)
  const files: JudgedFile[] = []
  for (const file of proposed.filter((each) => !strays.includes(each))) {
    const [best] = file.proposal.candidates
    const formats =
      best === undefined ? null : await formatsOf(best, file.upload, uploads, currency)
    files.push({ ...file, formats })
  }
  const leftOut = given.flatMap((upload): readonly LeftOutUpload[] => {
    if (upload.leaveOut) return [{ upload, why: 'ASKED' }]
    return strays.some((stray) => stray.upload === upload) ? [{ upload, why: 'NO_KIND' }] : []
  })
  return { files, leftOut }
}

/** How the cells of a candidate's columns are written; by the same evidence that an import goes by. */
async function formatsOf(
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

import {
  type FileProposal,
  type ImportKind,
  type KnownThings,
  proposeFile,
} from '@postscale/domain'
import type { Upload, UploadRepository } from '../upload/upload.repository.js'

/** A staged file, and what its rows are where the caller says so. */
export type GivenUpload = Upload & { readonly kind: ImportKind | null }

/** What the rows of each file may be, by its header and its first block of rows. */
export async function proposeFiles(
  uploads: UploadRepository,
  given: readonly GivenUpload[],
  known: KnownThings,
): Promise<readonly FileProposal[]> {
  const proposals: FileProposal[] = []
  for (const upload of given) {
    const rows = await firstRows(uploads, upload)
    proposals.push(proposeFile({ ...upload, rows }, known))
  }
  return proposals
}

async function firstRows(
  uploads: UploadRepository,
  upload: Upload,
): Promise<readonly (readonly string[])[]> {
  for await (const block of uploads.blocks(upload)) return block.map(({ cells }) => cells)
  return []
}

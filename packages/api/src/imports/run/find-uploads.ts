import { checkColumns, type FileMapping, type Message, type Result } from '@postscale/domain'
import type { GivenUpload } from '../proposal/propose-files.js'
import type { Upload, UploadRepository } from '../upload/upload.repository.js'
import type { ImportOrder } from './import-order.js'
import { toMessage } from './read-mapping-text.js'

/** The staged files that are asked for, or which of them are not there, or have no such header. */
export async function findUploads(
  uploads: UploadRepository,
  order: Pick<ImportOrder, 'organizationId' | 'uploads'>,
): Promise<Result<readonly GivenUpload[], readonly Message[]>> {
  const ids = order.uploads.map(({ id }) => id)
  const found = await uploads.find(order.organizationId, ids)
  const given: GivenUpload[] = []
  const missing: Message[] = []
  for (const { id, kind, ready = null, leaveOut = false, headerLine = null } of order.uploads) {
    const staged = found.find((candidate) => candidate.id === id)
    if (staged === undefined) {
      missing.push({ key: 'imports.UPLOAD_NOT_FOUND', params: { upload: id } })
      continue
    }
    const placed = await withHeader(uploads, staged, leaveOut ? null : headerLine)
    if (placed.ok) given.push({ ...placed.value, kind, ready, leaveOut })
    else missing.push(...placed.error)
  }
  return missing.length > 0 ? { ok: false, error: missing } : { ok: true, value: given }
}

/**
 * A file with the header that its mapping means: on the line that it tells, unless only the one that was found
 * has its columns, since titles above a table come and go.
 */
export async function withMappedHeader(
  uploads: UploadRepository,
  given: Upload,
  mapping: FileMapping,
): Promise<Result<Upload, readonly Message[]>> {
  const faults = ({ fileName, header }: Upload) => checkColumns(mapping, fileName, header)
  const told = await withHeader(uploads, given, mapping.headerLine ?? null)
  if (told.ok && faults(told.value).length === 0) return told
  if (faults(given).length === 0) return { ok: true, value: given }
  return told.ok ? { ok: false, error: faults(told.value).map(toMessage) } : told
}

async function withHeader(
  uploads: UploadRepository,
  upload: Upload,
  line: number | null,
): Promise<Result<Upload, readonly Message[]>> {
  if (line === null) return { ok: true, value: upload }
  const value = await uploads.withHeaderOn(upload, line)
  if (value !== null) return { ok: true, value }
  const params = { file: upload.fileName, line }
  return { ok: false, error: [{ key: 'imports.NO_HEADER_ON_LINE', params }] }
}

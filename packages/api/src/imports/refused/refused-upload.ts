import type { ImportService } from '../import.service.js'
import type { ImportRun, RefusedFile } from '../run/import-run.repository.js'
import type { Upload } from '../upload/upload.repository.js'

/** The file behind a file of refused rows, with the header that the run took; null when it is no longer there. */
export async function refusedUpload(
  { uploads }: Pick<ImportService, 'uploads'>,
  { organizationId }: Pick<ImportRun, 'organizationId'>,
  { uploadId, headerLine = null }: RefusedFile,
): Promise<Upload | null> {
  const [staged] = await uploads.find(organizationId, [uploadId])
  if (staged === undefined) return null
  return headerLine === null ? staged : uploads.withHeaderOn(staged, headerLine)
}

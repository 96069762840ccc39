import type { Message } from '@postscale/domain'
import type { Upload } from '../upload/upload.repository.js'

/** A staged file that is not imported: because it was asked for, or because it fits no kind. */
export interface LeftOutUpload {
  readonly upload: Upload
  readonly why: 'ASKED' | 'NO_KIND'
}

/** That a file is not imported, and why. */
export function leftOutMessage({ upload, why }: LeftOutUpload): Message {
  return { key: 'imports.LEFT_OUT', params: { file: upload.fileName, why } }
}

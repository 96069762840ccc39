import i18next from 'i18next'
import { RequestError } from '@/http/request-error'
import { errorCode } from '@/http/send-json'

/** A table of an uploaded file, as the API staged it. */
export interface UploadedTable {
  readonly id: string
  /** A sheet is called `accounts.xlsx#Sheet1`. */
  readonly fileName: string
  /** Its rows, without the header. */
  readonly rows: number
  readonly columns: readonly string[]
}

interface LeftOut {
  readonly file: string
  readonly message: string
}

/** What became of a file that was sent. */
export interface Uploaded {
  readonly uploads: readonly UploadedTable[]
  readonly leftOut: readonly LeftOut[]
}

/** A file that the API does not take, and why in the language of the app. */
export class UnreadableFileError extends Error {
  override readonly name = 'UnreadableFileError'
}

/** Most bytes of a file, unless the installation says otherwise. */
export const MOST_BYTES = 2 ** 30

/**
 * Sends a file to be staged.
 *
 * @param onProgress is told which part of it is sent, from 0 to 1.
 * @throws UnreadableFileError when it is none that can be imported
 * @throws RequestError when there is no answer, or it may not be imported
 */
export async function uploadFile(
  slug: string,
  file: File,
  onProgress: (part: number) => void,
): Promise<Uploaded> {
  const query = new URLSearchParams({ organization: slug, filename: file.name })
  return new Promise((resolve, reject) => {
    // `fetch` tells nothing of how far a body is.
    const request = new XMLHttpRequest()
    request.open('POST', `/imports?${query}`)
    request.setRequestHeader('content-type', 'application/octet-stream')
    request.setRequestHeader('accept-language', i18next.language)
    request.responseType = 'json'
    request.upload.addEventListener('progress', ({ loaded, total }) => {
      onProgress(total === 0 ? 0 : loaded / total)
    })
    request.addEventListener('error', () => reject(new RequestError('NETWORK')))
    request.addEventListener('load', () => {
      if (request.status === 201) resolve(request.response as Uploaded)
      else reject(refused(request))
    })
    request.send(file)
  })
}

function refused({ response, status }: XMLHttpRequest): Error {
  const body = response as { readonly errors?: readonly { readonly message: string }[] } | null
  const message = body?.errors?.[0]?.message
  if (status === 422 && message !== undefined) return new UnreadableFileError(message)
  if (status === 413) return new RequestError('FILE_TOO_LARGE')
  return new RequestError(errorCode({ ok: false, status, body, requestId: null }))
}

import { type ImportKind, isId, type ReadyMapping, readyMappingNamed } from '@postscale/domain'
import type { RequestContext } from '../context.js'
import { badUserInput } from '../errors/request-error.js'
import { organizationNamed } from '../graphql/organization-named.js'
import { decodeGlobalId } from '../graphql/relay/global-id.js'
import type { ImportUploadInput } from './import-rows-input.js'

/** The organization of that opaque id or slug, when the caller may import into it. */
export async function importedInto(context: Pick<RequestContext, 'organizations'>, named: string) {
  return organizationNamed(context, named, 'import.write')
}

/** A staged file, and what was said of it. */
interface AskedUpload {
  readonly id: string
  readonly kind: ImportKind | null
  readonly ready: ReadyMapping | null
  readonly leaveOut: boolean
  readonly headerLine: number | null
}

/** An upload of another organization is simply not found in this one. */
export function uploadsOf(
  uploads: readonly ImportUploadInput[],
  organizationId: string,
  path: readonly string[],
): readonly AskedUpload[] {
  if (uploads.every(({ leaveOut }) => leaveOut === true))
    throw badUserInput(path, { reason: 'BLANK' })
  return uploads.map(({ uploadId, kind, readyMapping, leaveOut, headerLine }, index) => {
    const at = [...path, index, 'uploadId']
    const [owner, id = ''] = decodeGlobalId('ImportUpload', uploadId, at)
    if (owner !== organizationId || !isId(id)) throw badUserInput(at)
    const ready = readyMapping == null ? null : readyMappingNamed(readyMapping)
    if (readyMapping != null && ready === null) {
      throw badUserInput([...path, index, 'readyMapping'])
    }
    return {
      id,
      kind: kind ?? null,
      ready,
      leaveOut: leaveOut ?? false,
      headerLine: headerLine ?? null,
    }
  })
}

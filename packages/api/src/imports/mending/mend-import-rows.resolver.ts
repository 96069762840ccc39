import { isId, type Message } from '@postscale/domain'
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import type { RequestContext } from '../../context.js'
import { badUserInput } from '../../errors/request-error.js'
import { refusal } from '../../graphql/plan-error.js'
import { decodeGlobalId } from '../../graphql/relay/global-id.js'
import { tellingOutcome } from '../../graphql/telling-outcome.js'
import { importedInto } from '../imported-into.js'
import { toProblem } from '../import-run.js'
import { type CellToMend, UnmendableError } from '../upload/mend-blocks.js'
import {
  type MendedCellInput,
  MendImportRowsInput,
  MendImportRowsPayload,
} from './mend-import-rows.js'

/** Columns of a sheet at most, so that no row becomes wider than any file. */
const MOST_COLUMNS = 16_384

/** Uploaded rows that were refused are mended where they are. */
@Resolver()
export class MendImportRowsResolver {
  @Mutation(() => MendImportRowsPayload, {
    description:
      'Writes cells of uploaded files anew, so that rows which an import refused can be mended and imported ' +
      'by the same uploads. All of them or none; not while an import of the organization is running.',
  })
  async mendImportRows(
    @Ctx() context: RequestContext,
    @Arg('input', () => MendImportRowsInput, { description: 'Which, and what they are to hold.' })
    { organizationId, cells }: MendImportRowsInput,
  ): Promise<MendImportRowsPayload> {
    const { locale, services } = context
    const found = await importedInto(context, organizationId)
    if (found === null) {
      const params = { thing: 'organization', id: organizationId } as const
      const path = ['input', 'organizationId']
      return { ok: null, error: refusal(locale, 'NOT_FOUND', params, path) }
    }
    const { id } = found
    const toMend = cells.map((cell, index) => cellOf(cell, id, ['input', 'cells', String(index)]))
    const { runs, uploads } = services.imports
    await runs.interruptLost(id)
    try {
      await tellingOutcome(context, (writing) => uploads.mend(id, toMend, writing))
    } catch (error) {
      if (!(error instanceof UnmendableError)) throw error
      const problem = toProblem(messageOf(error), locale)
      return {
        ok: null,
        error: { code: problem.code, message: problem.message, problems: [problem] },
      }
    }
    return { ok: { cells: toMend.length }, error: null }
  }
}

function messageOf({ why }: UnmendableError): Message {
  if (why === 'BUSY') return { key: 'imports.BUSY', params: {} }
  return { key: 'imports.UPLOAD_NOT_FOUND', params: { upload: why.uploadId } }
}

/** An upload of another organization is simply not found in this one. */
function cellOf(
  { uploadId, line, column, value }: MendedCellInput,
  organizationId: string,
  path: readonly string[],
): CellToMend {
  const at = [...path, 'uploadId']
  const [owner, id = ''] = decodeGlobalId('ImportUpload', uploadId, at)
  if (owner !== organizationId || !isId(id)) throw badUserInput(at)
  if (column >= MOST_COLUMNS) throw badUserInput([...path, 'column'])
  return { uploadId: id, line, column, value }
}

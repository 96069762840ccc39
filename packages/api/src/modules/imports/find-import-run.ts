import { isId } from '@postscale/domain'
import type { RequestContext } from '../../context.js'
import { toImportRun } from './to-import-run.js'
import type { ImportRunType } from './types/import-run-type.js'

const FIRST_PROBLEMS = 20

/** The run behind the parts of an opaque id, when the principal may enter its organization. */
export async function findImportRun(
  { organizations, services, locale }: RequestContext,
  [organizationId = '', id = '']: readonly string[],
): Promise<ImportRunType | null> {
  const found = await organizations.byId(organizationId)
  if (found === null || !isId(id)) return null
  const { runs, refusals } = services.imports
  const run = await runs.find(found.id, id)
  if (run === null) return null
  return toImportRun(run, await refusals.first(found.id, id, FIRST_PROBLEMS), locale)
}

import type { RequestContext } from '../../context.js'
import type { NodeLoader } from '../../graphql/relay/node.js'
import { AuditEntryType } from './audit-entry.js'
import { localeOf } from '../../store/locale-of.js'

/** Finds the plan that made a revision. */
export const auditEntryLoader: NodeLoader = async (
  context,
  [organizationId = '', revision = ''],
) => {
  const found = await context.organizations.byId(organizationId, 'audit.read')
  if (found === null || !/^[1-9]\d{0,8}$/.test(revision)) return null
  return auditEntryOf(context, found.id, Number(revision))
}

/** The plan that made a revision, said in the language of the request, else of the organization. */
export async function auditEntryOf(
  context: RequestContext,
  organizationId: string,
  revision: number,
): Promise<AuditEntryType | null> {
  const { services } = context
  const entry = await services.audit.entry(organizationId, revision)
  const state = await services.states.get(organizationId)
  const own = localeOf(state)
  return entry && new AuditEntryType(organizationId, entry, context.localeFor(own))
}

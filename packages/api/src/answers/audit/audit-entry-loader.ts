import type { NodeLoader } from '../../graphql/relay/node.js'
import { AuditEntryType } from './audit-entry.js'

/** Finds the plan that made a revision. */
export const auditEntryLoader: NodeLoader = async (
  { organizations, services },
  [organizationId = '', revision = ''],
) => {
  const found = await organizations.byId(organizationId)
  if (found === null || !/^[1-9]\d{0,8}$/.test(revision)) return null
  const entry = await services.audit.entry(found.id, Number(revision))
  return entry && new AuditEntryType(found.id, entry)
}

import { type Action, FULL_GRANT, type Grant, INSTALLATION_ACTIONS } from '@postscale/domain'
import { forbidden, type RequestError } from '../errors/request-error.js'
import type { Denials } from './access-log/denials.js'
import type { Principal } from './principal.js'

/** What a principal may do in an organization; null for one that they may not enter. */
export function grantIn(
  { access }: Pick<Principal, 'access'>,
  organizationId: string,
): Grant | null {
  if (access.closed?.has(organizationId) === true) return null
  return access.allOrganizations ? FULL_GRANT : (access.grants.get(organizationId) ?? null)
}

/**
 * Whether a principal may do something.
 *
 * @param organizationId the organization it is about; null for what concerns none.
 */
export function can(
  principal: Pick<Principal, 'access'>,
  action: Action,
  organizationId: string | null = null,
): boolean {
  if (INSTALLATION_ACTIONS.has(action)) return principal.access.allOrganizations
  const grant = organizationId === null ? null : grantIn(principal, organizationId)
  return grant?.actions.has(action) ?? false
}

/** Who asks, and where it is noted what they are refused. */
export interface Asking {
  readonly principal: Principal
  readonly denials: Pick<Denials, 'note'>
}

/**
 * Refuses whoever may see an organization, but not do something there.
 *
 * @throws RequestError FORBIDDEN
 */
export function refuseUnless(asking: Asking, action: Action, organizationId: string): void {
  if (!can(asking.principal, action, organizationId)) throw denied(asking, action, organizationId)
}

/** What somebody is told who may not do something, which is noted. */
export function denied(
  { principal, denials }: Asking,
  action: Action,
  organizationId: string,
): RequestError {
  denials.note(principal, action, organizationId)
  return forbidden(action)
}

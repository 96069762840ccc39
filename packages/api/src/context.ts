import { matchLocale, type Locale } from '@postscale/domain'
import type { FastifyRequest } from 'fastify'
import type { DatabaseLog } from './database/database-log.js'
import type { Services } from './services.js'
import { can, type Action } from './session/actions.js'
import { createOrganizationAccess, type OrganizationAccess } from './session/organization-access.js'
import type { Principal } from './session/principal.js'
import type { Session } from './session/session.js'
import { unauthenticated } from './shared/errors/unauthenticated.js'

/** What every resolver is given: who asks, in which language, and everything it may call. */
export interface RequestContext {
  readonly requestId: string
  readonly principal: Principal
  /** The language asked for; English when none is. Within an organization use `localeFor`. */
  readonly locale: Locale
  /** The language asked for, or the organization's own when none is. */
  localeFor(organizationLocale: Locale): Locale
  /** Aborted when the caller has gone or the request takes too long; give it to whatever waits. */
  readonly signal: AbortSignal
  /** The organizations this principal may enter; null for others and for unknown ones alike. */
  readonly organizations: OrganizationAccess
  can(action: Action, organizationId?: string): boolean
  readonly services: Services
  readonly session: Session
  readonly log: DatabaseLog
}

export interface ContextDependencies {
  readonly session: Session
  readonly services: Services
}

/** @throws RequestError UNAUTHENTICATED */
export async function createContext(
  { session, services }: ContextDependencies,
  request: Pick<FastifyRequest, 'id' | 'headers' | 'log'>,
  signal: AbortSignal,
): Promise<RequestContext> {
  const principal = await session.principals.resolve(request.headers)
  if (!principal) throw unauthenticated()
  const language = request.headers['accept-language']
  return {
    requestId: request.id,
    principal,
    locale: matchLocale(language, 'en'),
    localeFor: (organizationLocale) => matchLocale(language, organizationLocale),
    signal,
    organizations: createOrganizationAccess(principal, session.organizations),
    can: (action, organizationId) => can(principal, action, organizationId ?? null),
    services,
    session,
    log: request.log,
  }
}

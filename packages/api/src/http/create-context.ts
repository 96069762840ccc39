import { matchLocale } from '@postscale/domain'
import type { FastifyRequest } from 'fastify'
import type { RequestContext } from '../context.js'
import type { Services } from '../services.js'
import { can } from '../session/actions.js'
import { createOrganizationAccess } from '../session/organization-access.js'
import type { Session } from '../session/session.js'
import { unauthenticated } from '../errors/request-error.js'

export interface ContextDependencies {
  readonly session: Session
  readonly services: Services
}

/** @throws RequestError UNAUTHENTICATED */
export async function createContext(
  { session, services }: ContextDependencies,
  request: Pick<FastifyRequest, 'id' | 'headers' | 'log'>,
  { deadline, plans }: Pick<RequestContext, 'deadline' | 'plans'>,
): Promise<RequestContext> {
  const principal = await session.principals.resolve(request.headers)
  if (!principal) throw unauthenticated()
  const language = request.headers['accept-language']
  return {
    requestId: request.id,
    principal,
    locale: matchLocale(language, 'en'),
    localeFor: (organizationLocale) => matchLocale(language, organizationLocale),
    deadline,
    plans,
    organizations: createOrganizationAccess(principal, session.organizations),
    can: (action, organizationId) => can(principal, action, organizationId ?? null),
    services,
    session,
    log: request.log,
  }
}

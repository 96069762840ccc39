import { hiddenFrom, matchLocale, NO_GRANT } from '@postscale/domain'
import type { FastifyRequest } from 'fastify'
import type { RequestContext } from '../context.js'
import type { Services } from '../services.js'
import { notedOrganizations } from './kept-answers/noted-organizations.js'
import { notedContext } from './kept-answers/noted-context.js'
import { notedServices } from './kept-answers/noted-services.js'
import { shownState } from '../graphql/shown-state.js'
import { can, grantIn } from '../session/can.js'
import { createOrganizationAccess } from '../session/organization-access.js'
import type { Principal } from '../session/principal.js'
import type { Session } from '../session/session.js'
import { unauthenticated } from '../errors/request-error.js'
import { admit } from '../database/reach.js'

export interface ContextDependencies {
  readonly session: Session
  readonly services: Services
}

type Watched = Pick<RequestContext, 'deadline' | 'plans' | 'reads'>

/**
 * @param known who asks, where that has been looked up; null when nobody is known.
 * @throws RequestError UNAUTHENTICATED
 * @throws RequestError TOO_MANY_ATTEMPTS: too many wrong tokens came from that address
 */
export async function createContext(
  dependencies: ContextDependencies,
  { id: requestId, headers, ip, log }: Pick<FastifyRequest, 'headers' | 'id' | 'ip' | 'log'>,
  watch: Watched,
  known?: Principal | null,
): Promise<RequestContext> {
  const principal =
    known === undefined ? await dependencies.session.principals.resolve(headers) : known
  if (!principal) {
    if (headers.authorization !== undefined) await dependencies.session.tokenGuesses.count(ip)
    throw unauthenticated()
  }
  const asked = { principal, requestId, language: headers['accept-language'], log }
  return contextOf(dependencies, asked, watch)
}

/** The context of a request whose principal is known. */
export function contextOf(
  { session, services }: ContextDependencies,
  {
    principal,
    requestId,
    language,
    log,
  }: Pick<RequestContext, 'log' | 'requestId'> & {
    readonly principal: Principal
    readonly language: string | undefined
  },
  { deadline, plans, reads }: Watched,
): RequestContext {
  admitPrincipal(principal)
  const hiddenIn = (id: string) => hiddenFrom(grantIn(principal, id) ?? NO_GRANT)
  return notedContext(reads, principal, session, {
    requestId,
    locale: matchLocale(language, 'en'),
    localeFor: (organizationLocale) => matchLocale(language, organizationLocale),
    deadline,
    plans,
    organizations: notedOrganizations(
      createOrganizationAccess(principal, session.organizations, session.denials),
      reads,
    ),
    denials: session.denials,
    can: (action, organizationId) => can(principal, action, organizationId ?? null),
    grantIn: (organizationId) => grantIn(principal, organizationId) ?? NO_GRANT,
    shown: (state) => shownState(state, hiddenIn(state.organization.id)),
    hiddenIn,
    services: notedServices(services, reads),
    log,
  })
}

/** Lets what is under way reach what a principal may enter. */
export function admitPrincipal({ access: { allOrganizations, grants } }: Principal): void {
  admit(allOrganizations ? null : grants.keys())
}

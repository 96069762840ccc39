import type { Fault } from '@postscale/domain'
import type { RequestContext } from '../../context.js'
import type { Writing } from '../../database/in-transaction.js'
import { organizationNamed } from '../../graphql/organization-named.js'
import { type PlanError, refusal } from '../../graphql/plan-error.js'
import { tellingOutcome } from '../../graphql/telling-outcome.js'
import type { ProviderDomain } from '../../session/single-sign-on/identity-provider.js'
import { readSingleSignOn } from './read-settings.js'
import type { SingleSignOnPayload } from './single-sign-on-inputs.js'

/** What lets somebody say how members sign in. */
export const ACTION = 'organization.signIn'

type Write = <T>(work: (writing: Writing) => Promise<T>) => Promise<T>

/** Does something to how members of an organization sign in, and answers how they do then. */
export async function settling(
  context: RequestContext,
  named: string,
  settle: (organizationId: string, write: Write) => Promise<PlanError | null>,
): Promise<SingleSignOnPayload> {
  const found = await organizationNamed(context, named, ACTION)
  if (found === null) {
    const params = { thing: 'organization', id: named } as const
    return {
      ok: null,
      error: refusal(context.locale, 'NOT_FOUND', params, ['input', 'organizationId']),
    }
  }
  const error = await settle(found.id, async (work) => tellingOutcome(context, work))
  return error === null
    ? { ok: { singleSignOn: await readSingleSignOn(context, found.id) }, error }
    : { ok: null, error }
}

export async function domainNamed(
  { session }: RequestContext,
  organizationId: string,
  named: string,
): Promise<ProviderDomain | null> {
  const domains = await session.singleSignOn.domains.all(organizationId)
  return domains.find(({ domain }) => domain === named.trim().toLowerCase()) ?? null
}

export function invalid(
  { locale }: RequestContext,
  field: string,
  fault: Extract<Fault, { reason: unknown }>,
): PlanError {
  return refusal(locale, 'INVALID_VALUE', { field, ...fault }, ['input', field])
}

export function unknownDomain(context: RequestContext): PlanError {
  return invalid(context, 'domain', { reason: 'UNKNOWN_VALUE' })
}

export function notConnected({ locale }: RequestContext, id: string): PlanError {
  const params = { thing: 'identityProvider', id } as const
  return refusal(locale, 'NOT_FOUND', params, ['input', 'organizationId'])
}

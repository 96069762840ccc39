import {
  parseDay,
  pinDay,
  viewAt,
  type Day,
  type Id,
  type OrganizationView,
} from '@postscale/domain'
import type { RequestContext } from '../../context.js'
import { badUserInput } from '../../shared/errors/bad-user-input.js'
import { todayOf } from './today-of.js'

/** Which state of an organization is asked for, and on which day it is looked at. */
export interface Moment {
  /** `YYYY-MM-DD`; today where the organization is when not given. */
  readonly asOf?: string | null | undefined
  /** The live one when not given. */
  readonly revision?: number | null | undefined
}

/**
 * An organization at a moment; null when there is none or it never was at that revision. Whether the
 * principal may see it has been asked before.
 *
 * @throws RequestError BAD_USER_INPUT
 */
export async function readView(
  { services }: Pick<RequestContext, 'services'>,
  organizationId: Id,
  { asOf = null, revision = null }: Moment = {},
): Promise<OrganizationView | null> {
  const day = asOf === null ? null : readDay(asOf)
  const state =
    revision === null
      ? await services.states.get(organizationId)
      : await services.states.atRevision(organizationId, revision)
  if (state === null) return null
  const today = todayOf(state)
  // Today's view of the live state is the one that is asked again and again.
  if (revision === null) pinDay(state, today)
  return viewAt(state, day ?? today)
}

function readDay(asOf: string): Day {
  const day = parseDay(asOf)
  if (day === null) throw badUserInput(['asOf'])
  return day
}

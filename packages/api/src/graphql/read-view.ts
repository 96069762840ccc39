import {
  type Day,
  type Id,
  type OrganizationState,
  type OrganizationView,
  parseDay,
  pinDay,
  versionAt,
  viewAt,
} from '@postscale/domain'
import type { RequestContext } from '../context.js'
import { badUserInput } from '../errors/request-error.js'

const formats = new Map<string, Intl.DateTimeFormat>()

/** The day it is where the organization is. */
export function todayOf({ organization }: OrganizationState, now: Date = new Date()): Day {
  const greenwich = Math.floor(now.getTime() / 86_400_000)
  const fields = (versionAt(organization.history, greenwich) ?? organization.history[0])?.fields
  return parseDay(formatIn(fields?.timeZone ?? 'UTC').format(now)) ?? greenwich
}

/** Writes instants as `YYYY-MM-DD` in a time zone. */
function formatIn(timeZone: string): Intl.DateTimeFormat {
  let format = formats.get(timeZone)
  if (format === undefined) {
    format = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' })
    formats.set(timeZone, format)
  }
  return format
}

/** Which state of an organization is asked for, and on which day it is looked at. */
interface Moment {
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

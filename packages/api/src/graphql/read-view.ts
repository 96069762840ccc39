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
import type { MomentInput } from './moment.js'

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

/**
 * An organization at a moment; null when there is none or it never was at that revision. Whether the
 * principal may see it has been asked before.
 *
 * @throws RequestError BAD_USER_INPUT
 */
export async function readView(
  { services }: Pick<RequestContext, 'services'>,
  organizationId: Id,
  moment: MomentInput | null = null,
): Promise<OrganizationView | null> {
  const { asOf = null, revision = null } = moment ?? {}
  const day = asOf === null ? null : readDay(asOf, ['at', 'asOf'])
  const state = await readState({ services }, organizationId, moment)
  if (state === null) return null
  const today = todayOf(state)
  // Today's view of the live state is the one that is asked again and again.
  if (revision === null) pinDay(state, today)
  return viewAt(state, day ?? today)
}

/** The state of a moment; null when there is no organization or it never was at that revision. */
export async function readState(
  { services }: Pick<RequestContext, 'services'>,
  organizationId: Id,
  moment: MomentInput | null,
): Promise<OrganizationState | null> {
  const revision = moment?.revision ?? null
  return revision === null
    ? services.states.get(organizationId)
    : services.states.atRevision(organizationId, revision)
}

/**
 * A day of an argument.
 *
 * @throws RequestError BAD_USER_INPUT
 */
export function readDay(text: string, path: readonly (string | number)[]): Day {
  const day = parseDay(text)
  if (day === null) throw badUserInput(path)
  return day
}

import {
  type Finding,
  lint,
  type Locale,
  localize,
  type OrganizationState,
  viewAt,
} from '@postscale/domain'
import { newId } from '../../database/new-id.js'
import { todayOf } from '../../graphql/today.js'
import type { WorkedOut } from './work-out.js'

/** Which findings of the org lint appear and go by the changes, a line each; rules that need facts are silent. */
export function describeFindings({ before, after }: WorkedOut, locale: Locale): readonly string[] {
  const [were, are] = [findingsOf(before), findingsOf(after)]
  return [
    ...missingFrom(were, are).map((finding) => line('new finding', finding, locale)),
    ...missingFrom(are, were).map((finding) => line('finding gone', finding, locale)),
  ]
}

function findingsOf(state: OrganizationState): readonly Finding[] {
  const today = todayOf(state)
  const began = state.organization.history[0]?.from ?? today
  const view = viewAt(state, today)
  const viewOn = (day: number) => (day < began ? null : viewAt(state, day))
  return lint({ view, viewOn, newId }).findings
}

/** The findings of the second that the first does not have. */
function missingFrom(first: readonly Finding[], second: readonly Finding[]): readonly Finding[] {
  const known = new Set(first.map(({ fingerprint }) => fingerprint))
  return second.filter(({ fingerprint }) => !known.has(fingerprint))
}

function line(what: string, { severity, ruleId, evidence }: Finding, locale: Locale): string {
  return `${what}: ${severity.toLowerCase()} ${ruleId}: ${localize(locale, evidence.message)}`
}

import type { LeaderSpan, Locale, OrganizationView } from '@postscale/domain'
import { toEvidence } from '../../shared/evidence/to-evidence.js'
import type { LeaderSpanType } from './types/leader-span-type.js'
import { PositionType } from '../../graphql/types.js'

/** A span of control for GraphQL; none when the seat is not there on the day. */
export function toLeaderSpan(
  view: OrganizationView,
  { positionId, title: _title, teamId: _team, evidence, ...same }: LeaderSpan,
  locale: Locale,
): LeaderSpanType[] {
  const seat = view.positions.get(positionId)
  if (seat === undefined) return []
  const position = new PositionType(view, seat)
  return [{ ...same, position, evidence: toEvidence(evidence, locale) }]
}

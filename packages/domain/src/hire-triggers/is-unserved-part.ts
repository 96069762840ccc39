import type { RoleFamily } from '../state/vocabulary.js'
import type { TriggerDay } from './trigger-day.js'
import type { TriggerGroup } from './trigger-group.js'

/**
 * Whether a segment has no part in a family's capacity while the organization has some: a seat's
 * capacity goes where its present work is, so the segment's work would only look like nobody's. It is
 * told for the organization then.
 */
export function isUnservedPart(day: TriggerDay, group: TriggerGroup, family: RoleFamily): boolean {
  if (group.by !== 'SEGMENT' || (day.line(group, family)?.capacity ?? 0) > 0) return false
  const [whole] = day.groups('ORGANIZATION')
  return whole !== undefined && (day.line(whole, family)?.capacity ?? 0) > 0
}

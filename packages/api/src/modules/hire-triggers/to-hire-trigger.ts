import {
  formatDay,
  localize,
  SEGMENTS,
  type HireTrigger,
  type Locale,
  type OrganizationView,
  type TriggerGroup,
} from '@postscale/domain'
import { toEvidence } from '../../shared/evidence/to-evidence.js'
import type { HireTriggerType } from './types/hire-trigger-type.js'
import { TeamType } from '../../graphql/types.js'

/** The answer of a hire trigger for GraphQL. */
export function toHireTrigger(
  view: OrganizationView,
  trigger: HireTrigger,
  locale: Locale,
): HireTriggerType {
  const { group, since, startBy, evidence, ...same } = trigger
  const team = group.by === 'TEAM' ? view.teams.get(group.key) : undefined
  return {
    ...same,
    groupBy: group.by,
    groupKey: group.key,
    groupName: nameOf(group, locale),
    team: team === undefined ? null : new TeamType(view, team),
    since: since === null ? null : formatDay(since),
    startBy: startBy === null ? null : formatDay(startBy),
    evidence: toEvidence(evidence, locale),
  }
}

function nameOf({ by, key, name }: TriggerGroup, locale: Locale): string {
  const segment = SEGMENTS.find((each) => by === 'SEGMENT' && each === key)
  if (segment === undefined) return name
  return localize(locale, { key: `things.segment.${segment}`, params: {} })
}

import { SEGMENTS, type OrganizationView } from '@postscale/domain'
import type { Services } from '../../services.js'
import type { KnownFacts } from './to-service-model-facts.js'

/** What is recorded of an organization that its service model depends on. */
export async function knownFacts(
  { health, retention }: Pick<Services, 'health' | 'retention'>,
  view: OrganizationView,
): Promise<KnownFacts> {
  const [scored, groups] = await Promise.all([
    health.accounts(view),
    retention.series(view, 'SEGMENT', 1),
  ])
  const rates = new Map(
    SEGMENTS.map((segment) => {
      const group = groups.find(({ key }) => key === segment)
      return [segment, group?.annual.at(-1)?.retention.grr.ratio.value ?? null]
    }),
  )
  const hasHealth = scored.columns.level.some((level) => level !== -1)
  return { hasHealth, retentionOf: (segment) => rates.get(segment) ?? null }
}

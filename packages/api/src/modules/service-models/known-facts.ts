import type { OrganizationView } from '@postscale/domain'
import type { Services } from '../../services.js'
import type { KnownFacts } from './to-service-model-facts.js'

/** What is recorded of an organization that its service model depends on. */
export async function knownFacts(
  { health, retention }: Pick<Services, 'health' | 'retention'>,
  view: OrganizationView,
): Promise<KnownFacts> {
  const [scored, lastYear] = await Promise.all([
    health.accounts(view),
    retention.lastYear(view, 'SEGMENT'),
  ])
  const hasHealth = scored.columns.level.some((level) => level !== -1)
  return {
    hasHealth,
    retentionOf: (segment) => lastYear.get(segment)?.grr.ratio.value ?? null,
  }
}

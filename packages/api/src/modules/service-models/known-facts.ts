import type { OrganizationView } from '@postscale/domain'
import type { Services } from '../../services.js'
import type { KnownFacts } from './to-service-model-facts.js'

/** What is recorded of an organization that its service model depends on. */
export async function knownFacts(
  { accountSeries }: Pick<Services, 'accountSeries'>,
  view: OrganizationView,
): Promise<KnownFacts> {
  return { health: await accountSeries.health(view), retentionOf: () => null }
}

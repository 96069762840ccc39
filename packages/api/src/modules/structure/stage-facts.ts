import type { OrganizationView, StageFacts } from '@postscale/domain'
import type { Services } from '../../services.js'

/** Retention over the last year, as far as recurring revenue was recorded. */
export async function stageFacts(
  { retention }: Pick<Services, 'retention'>,
  view: OrganizationView,
): Promise<StageFacts> {
  const [whole] = (await retention.lastYear(view, 'ORGANIZATION')).values()
  return { grr: whole?.grr.ratio.value ?? null, nrr: whole?.nrr.ratio.value ?? null }
}

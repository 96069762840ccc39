import { maturityOf, type OrganizationView } from '@postscale/domain'
import type { Services } from '../../services.js'

/** The stage of maturity; null where neither retention nor answers to the questions are recorded. */
export async function knownMaturity(
  { maturity }: Pick<Services, 'maturity'>,
  view: OrganizationView,
): Promise<number | null> {
  const { stage, provisional, assessedOn } = maturityOf(view, await maturity.facts(view))
  return provisional && assessedOn === null ? null : stage
}

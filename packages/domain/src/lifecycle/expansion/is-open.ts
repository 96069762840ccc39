import type { OpportunityFields } from '../../entities/opportunity.js'

/** Whether an opportunity is still to be won or lost. */
export function isOpen({ stage }: Pick<OpportunityFields, 'stage'>): boolean {
  return stage !== 'WON' && stage !== 'LOST'
}

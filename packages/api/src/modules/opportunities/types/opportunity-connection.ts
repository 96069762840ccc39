import { Connection } from '../../../shared/relay/connection.js'
import { OpportunityType } from '../../../graphql/types.js'

/** A page of opportunities. */
export const OpportunityConnection = Connection<OpportunityType>(
  () => OpportunityType,
  'Opportunity',
)

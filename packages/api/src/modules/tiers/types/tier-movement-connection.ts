import { Connection } from '../../../shared/relay/connection.js'
import { TierMovementType } from './tier-movement-type.js'

/** A page of movements between tiers. */
export const TierMovementConnection = Connection<TierMovementType>(
  () => TierMovementType,
  'TierMovement',
)

import { Connection } from '../../../shared/relay/connection.js'
import { RolloutType } from '../../../graphql/types.js'

/** A page of rollouts. */
export const RolloutConnection = Connection<RolloutType>(() => RolloutType, 'Rollout')

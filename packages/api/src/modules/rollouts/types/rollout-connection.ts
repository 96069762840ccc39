import { Connection } from '../../../shared/relay/connection.js'
import { RolloutType } from './rollout-type.js'

/** A page of rollouts. */
export const RolloutConnection = Connection<RolloutType>(() => RolloutType, 'Rollout')

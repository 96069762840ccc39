import { Connection } from '../../../shared/relay/connection.js'
import { SeatCapacityType } from './seat-capacity-type.js'

/** A page of measured seats. */
export const SeatCapacityConnection = Connection<SeatCapacityType>(
  () => SeatCapacityType,
  'SeatCapacity',
)

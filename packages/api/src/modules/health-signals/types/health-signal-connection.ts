import { Connection } from '../../../shared/relay/connection.js'
import { HealthSignalType } from './health-signal-type.js'

/** A page of health signals. */
export const HealthSignalConnection = Connection<HealthSignalType>(
  () => HealthSignalType,
  'HealthSignal',
)

import { Connection } from '../../../shared/relay/connection.js'
import { PositionType } from './position-type.js'

/** A page of seats. */
export const PositionConnection = Connection<PositionType>(() => PositionType, 'Position')

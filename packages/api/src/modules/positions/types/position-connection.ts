import { Connection } from '../../../shared/relay/connection.js'
import { PositionType } from '../../../graphql/types.js'

/** A page of seats. */
export const PositionConnection = Connection<PositionType>(() => PositionType, 'Position')

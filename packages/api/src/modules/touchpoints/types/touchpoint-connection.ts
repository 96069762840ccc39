import { Connection } from '../../../shared/relay/connection.js'
import { TouchpointType } from './touchpoint-type.js'

/** A page of touchpoints. */
export const TouchpointConnection = Connection<TouchpointType>(() => TouchpointType, 'Touchpoint')

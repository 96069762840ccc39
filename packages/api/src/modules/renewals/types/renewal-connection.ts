import { Connection } from '../../../shared/relay/connection.js'
import { RenewalType } from './renewal-type.js'

/** A page of renewals. */
export const RenewalConnection = Connection<RenewalType>(() => RenewalType, 'Renewal')

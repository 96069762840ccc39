import { Connection } from '../../../shared/relay/connection.js'
import { RenewalType } from '../../../graphql/types.js'

/** A page of renewals. */
export const RenewalConnection = Connection<RenewalType>(() => RenewalType, 'Renewal')

import { Connection } from '../../../shared/relay/connection.js'
import { TeamType } from '../../../graphql/types.js'

/** A page of teams. */
export const TeamConnection = Connection<TeamType>(() => TeamType, 'Team')

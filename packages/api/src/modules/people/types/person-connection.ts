import { Connection } from '../../../shared/relay/connection.js'
import { PersonType } from '../../../graphql/types.js'

/** A page of people. */
export const PersonConnection = Connection<PersonType>(() => PersonType, 'Person')

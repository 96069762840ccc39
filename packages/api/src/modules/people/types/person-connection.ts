import { Connection } from '../../../shared/relay/connection.js'
import { PersonType } from './person-type.js'

/** A page of people. */
export const PersonConnection = Connection<PersonType>(() => PersonType, 'Person')

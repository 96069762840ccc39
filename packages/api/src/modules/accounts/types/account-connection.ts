import { Connection } from '../../../shared/relay/connection.js'
import { AccountType } from '../../../graphql/types.js'

/** A page of accounts. */
export const AccountConnection = Connection<AccountType>(() => AccountType, 'Account')

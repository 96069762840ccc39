import { Connection } from '../../../shared/relay/connection.js'
import { AccountType } from './account-type.js'

/** A page of accounts. */
export const AccountConnection = Connection<AccountType>(() => AccountType, 'Account')

import { Connection } from '../../../shared/relay/connection.js'
import { SuccessPlanType } from '../../../graphql/types.js'

/** A page of success plans. */
export const SuccessPlanConnection = Connection<SuccessPlanType>(
  () => SuccessPlanType,
  'SuccessPlan',
)

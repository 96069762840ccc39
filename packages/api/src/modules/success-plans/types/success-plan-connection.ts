import { Connection } from '../../../shared/relay/connection.js'
import { SuccessPlanType } from './success-plan-type.js'

/** A page of success plans. */
export const SuccessPlanConnection = Connection<SuccessPlanType>(
  () => SuccessPlanType,
  'SuccessPlan',
)

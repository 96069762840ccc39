import { Connection } from '../../../shared/relay/connection.js'
import { StakeholderType } from './stakeholder-type.js'

/** A page of stakeholders. */
export const StakeholderConnection = Connection<StakeholderType>(
  () => StakeholderType,
  'Stakeholder',
)

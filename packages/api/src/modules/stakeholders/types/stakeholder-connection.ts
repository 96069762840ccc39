import { Connection } from '../../../shared/relay/connection.js'
import { StakeholderType } from '../../../graphql/types.js'

/** A page of stakeholders. */
export const StakeholderConnection = Connection<StakeholderType>(
  () => StakeholderType,
  'Stakeholder',
)

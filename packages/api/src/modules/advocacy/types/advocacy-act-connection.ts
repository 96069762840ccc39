import { Connection } from '../../../shared/relay/connection.js'
import { AdvocacyActType } from '../../../graphql/types.js'

/** A page of advocacy acts. */
export const AdvocacyActConnection = Connection<AdvocacyActType>(
  () => AdvocacyActType,
  'AdvocacyAct',
)

import { Connection } from '../../../shared/relay/connection.js'
import { ImplementationType } from '../../../graphql/types.js'

/** A page of onboarding projects. */
export const ImplementationConnection = Connection<ImplementationType>(
  () => ImplementationType,
  'Implementation',
)

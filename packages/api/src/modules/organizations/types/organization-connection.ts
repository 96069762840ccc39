import { Connection } from '../../../shared/relay/connection.js'
import { OrganizationType } from './organization-type.js'

/** A page of organizations. */
export const OrganizationConnection = Connection<OrganizationType>(
  () => OrganizationType,
  'Organization',
)

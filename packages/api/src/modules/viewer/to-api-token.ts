import type { ApiToken } from '../../session/api-token.repository.js'
import { encodeGlobalId } from '../../shared/relay/global-id.js'
import { ApiTokenType } from './types/api-token-type.js'

/** A token for GraphQL. */
export function toApiToken(token: ApiToken): ApiTokenType {
  const { name, start, createdAt, expiresAt, lastUsedAt, scope, organizationIds } = token
  return Object.assign(new ApiTokenType(), {
    id: encodeGlobalId('ApiToken', token.id),
    name,
    start,
    allOrganizations: scope === 'INSTANCE',
    organizationIds:
      scope === 'ORGANIZATIONS'
        ? organizationIds.map((id) => encodeGlobalId('Organization', id))
        : null,
    createdAt,
    expiresAt,
    lastUsedAt,
  })
}

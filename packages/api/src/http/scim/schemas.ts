import { GROUP_SCHEMA, USER_SCHEMA } from './to-scim.js'

export const MOST_RESULTS = 200

const CORE = 'urn:ietf:params:scim:schemas:core:2.0'

/** What of SCIM is served. */
export function serviceProviderConfig(base: string): object {
  return {
    schemas: [`${CORE}:ServiceProviderConfig`],
    patch: { supported: true },
    bulk: { supported: false, maxOperations: 0, maxPayloadSize: 0 },
    filter: { supported: true, maxResults: MOST_RESULTS },
    changePassword: { supported: false },
    sort: { supported: false },
    etag: { supported: false },
    authenticationSchemes: [
      {
        type: 'oauthbearertoken',
        name: 'Bearer token',
        description: 'The token that an owner makes on the page Settings.',
        primary: true,
      },
    ],
    meta: { resourceType: 'ServiceProviderConfig', location: `${base}/ServiceProviderConfig` },
  }
}

export function resourceTypes(base: string): readonly (object & { readonly id: string })[] {
  return [
    ['User', '/Users', USER_SCHEMA],
    ['Group', '/Groups', GROUP_SCHEMA],
  ].map(([id = '', endpoint = '', schema = '']) => ({
    schemas: [`${CORE}:ResourceType`],
    id,
    name: id,
    endpoint,
    schema,
    meta: { resourceType: 'ResourceType', location: `${base}/ResourceTypes/${id}` },
  }))
}

export function schemas(base: string): readonly (object & { readonly id: string })[] {
  return [
    { id: USER_SCHEMA, name: 'User', attributes: USER_ATTRIBUTES },
    { id: GROUP_SCHEMA, name: 'Group', attributes: GROUP_ATTRIBUTES },
  ].map((schema) => ({
    schemas: [`${CORE}:Schema`],
    ...schema,
    meta: { resourceType: 'Schema', location: `${base}/Schemas/${schema.id}` },
  }))
}

interface Attribute {
  readonly name: string
  readonly type: 'boolean' | 'complex' | 'string'
  readonly [characteristic: string]: unknown
}

function attribute(
  name: string,
  type: Attribute['type'] = 'string',
  more: Readonly<Record<string, unknown>> = {},
): Attribute {
  return {
    name,
    type,
    multiValued: false,
    required: false,
    caseExact: false,
    mutability: 'readWrite',
    returned: 'default',
    uniqueness: 'none',
    ...more,
  }
}

const USER_ATTRIBUTES = [
  attribute('userName', 'string', { required: true, uniqueness: 'server' }),
  attribute('externalId', 'string', { caseExact: true }),
  attribute('displayName'),
  attribute('name', 'complex', {
    subAttributes: [attribute('formatted'), attribute('givenName'), attribute('familyName')],
  }),
  attribute('active', 'boolean'),
  attribute('emails', 'complex', {
    multiValued: true,
    mutability: 'immutable',
    subAttributes: [attribute('value'), attribute('type'), attribute('primary', 'boolean')],
  }),
  attribute('groups', 'complex', {
    multiValued: true,
    mutability: 'readOnly',
    subAttributes: [attribute('value'), attribute('display')],
  }),
]

const GROUP_ATTRIBUTES = [
  attribute('displayName', 'string', { required: true, mutability: 'readOnly' }),
  attribute('members', 'complex', {
    multiValued: true,
    subAttributes: [attribute('value'), attribute('display')],
  }),
]

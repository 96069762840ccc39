import type { TestApp } from '../http/use-app.js'
import { settle } from '../single-sign-on/sign-in-by-provider.js'

/** An answer of SCIM. */
interface ScimAnswer {
  readonly status: number
  readonly type: string
  /** Untyped: tests look into it. */
  readonly body: ReturnType<typeof JSON.parse>
}

export type Scim = (
  method: 'DELETE' | 'GET' | 'PATCH' | 'POST' | 'PUT',
  path: string,
  payload?: unknown,
) => Promise<ScimAnswer>

/** Makes the token of an organization's directory; answers what asks with it, and the token. */
export async function useDirectory(api: TestApp, organizationId: string) {
  const query = `mutation ($input: IdentityProviderInput!) {
    createProvisioningToken(input: $input) { ok { secret } error { code } }
  }`
  const { body } = await api.ask(query, { variables: { input: { organizationId } } })
  const token = body.data.createProvisioningToken.ok.secret as string
  return { token, scim: scimWith(api, token) }
}

export function scimWith(api: TestApp, token: string | null): Scim {
  return async (method, path, payload) => {
    const answer = await api.inject({
      method,
      url: `/scim/v2${path}`,
      headers: {
        ...(token !== null && { authorization: `Bearer ${token}` }),
        ...(payload !== undefined && { 'content-type': 'application/scim+json' }),
      },
      ...(payload !== undefined && { payload: JSON.stringify(payload) }),
    })
    return {
      status: answer.statusCode,
      type: String(answer.headers['content-type']),
      body: answer.body === '' ? null : answer.json(),
    }
  }
}

/** Lets an organization have a domain. */
export async function haveDomain(api: TestApp, organizationId: string, domain: string) {
  await settle(api, 'addProviderDomain', { organizationId, domain })
  await settle(api, 'proveProviderDomain', { organizationId, domain })
}

/** What Entra ID sends to make a user. */
export function entraUser(userName: string, more: object = {}) {
  return {
    schemas: [
      'urn:ietf:params:scim:schemas:core:2.0:User',
      'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User',
    ],
    externalId: `entra-${userName}`,
    userName,
    active: true,
    displayName: 'Lena Ortiz',
    emails: [{ primary: true, type: 'work', value: userName }],
    meta: { resourceType: 'User' },
    name: { formatted: 'Lena Ortiz', familyName: 'Ortiz', givenName: 'Lena' },
    'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User': { department: 'CS' },
    ...more,
  }
}

/** A PATCH. */
export function patchOf(...operations: readonly object[]) {
  return {
    schemas: ['urn:ietf:params:scim:api:messages:2.0:PatchOp'],
    Operations: operations,
  }
}

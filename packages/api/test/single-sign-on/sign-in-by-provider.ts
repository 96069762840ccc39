import type { LightMyRequestResponse } from 'fastify'
import type { AskOptions, TestApp } from '../http/use-app.js'
import { cookieOf } from '../session/set-up-user.js'
import { client } from './start-provider.js'

/** A sign-in that a browser has begun. */
interface Begun {
  readonly url: URL
  /** What the browser sends back with it. */
  readonly cookie: string
}

/** Begins a sign-in for an address. */
export async function beginSignIn(api: TestApp, email: string, next?: string): Promise<Begun> {
  const answer = await postBegin(api, email, next)
  if (answer.statusCode !== 200) throw new Error(answer.body)
  const { url } = answer.json<{ url: string }>()
  return { url: new URL(url), cookie: cookieOf(answer.headers['set-cookie']) }
}

export async function postBegin(api: TestApp, email: string, next?: string) {
  return api.inject({
    method: 'POST',
    url: '/sso/begin',
    payload: { email, ...(next !== undefined && { next }) },
  })
}

/** Goes through a provider as a browser does, up to the address that leads back. */
export async function throughProvider(url: URL): Promise<URL> {
  const cookies = new Map<string, string>()
  let at = url
  for (let steps = 0; steps < 10; steps += 1) {
    const cookie = [...cookies].map((pair) => pair.join('=')).join('; ')
    const answer = await fetch(at, { redirect: 'manual', headers: { cookie } })
    for (const each of answer.headers.getSetCookie()) {
      const [name = '', value = ''] = each.split(';')[0]!.split('=')
      cookies.set(name, value)
    }
    const location = answer.headers.get('location')
    if (location === null)
      throw new Error(`${at.pathname}: ${answer.status} ${await answer.text()}`)
    at = new URL(location, at)
    if (at.pathname === '/sso/callback') return at
  }
  throw new Error('the provider leads nowhere')
}

/** Brings an answer of the provider back. */
export async function bringBack(
  api: TestApp,
  { search }: URL,
  cookie: string,
): Promise<LightMyRequestResponse> {
  return api.inject({ method: 'GET', url: `/sso/callback${search}`, headers: { cookie } })
}

/** Why somebody was not signed in; null when they were. */
export function problemOf({ headers }: LightMyRequestResponse): string | null {
  const to = new URL(String(headers.location), 'http://localhost')
  return to.pathname === '/sign-in' ? to.searchParams.get('problem') : null
}

/** Signs somebody in by a provider, as a browser does, and answers their session. */
export async function signInByProvider(api: TestApp, email: string): Promise<AskOptions> {
  const { url, cookie } = await beginSignIn(api, email)
  const answer = await bringBack(api, await throughProvider(url), cookie)
  const problem = problemOf(answer)
  if (problem !== null) throw new Error(problem)
  return { token: null, headers: { cookie: cookieOf(answer.headers['set-cookie']) } }
}

/** Asks for one of the mutations about single sign-on; answers its payload, or the code of the error. */
export async function settle(api: TestApp, name: string, input: object, as: AskOptions = {}) {
  const type = {
    connectIdentityProvider: 'ConnectIdentityProviderInput',
    testIdentityProvider: 'IdentityProviderInput',
    disconnectIdentityProvider: 'IdentityProviderInput',
  }[name]
  const query = `mutation ($input: ${type ?? 'ProviderDomainInput'}!) {
    ${name}(input: $input) {
      ok { singleSignOn {
        redirectUri
        provider { issuer client defaultRole makesMembers allowsPasswords opensAll rolesClaim roleRules { value role } }
        domains { domain isProved recordName recordValue }
        users { member { name email } }
      } }
      error { code message problems { path } }
    }
  }`
  const { body } = await api.ask(query, { ...as, variables: { input } })
  return body.errors?.[0]?.extensions.code ?? body.data[name]
}

/** Connects a provider to an organization, with domains that the installation vouches for. */
export async function connect(
  api: TestApp,
  organizationId: string,
  issuer: string,
  domains: readonly string[],
  settings: object = {},
): Promise<void> {
  const made = await settle(api, 'connectIdentityProvider', {
    organizationId,
    issuer,
    client: client.id,
    clientSecret: client.secret,
    defaultRole: 'VIEWER',
    makesMembers: true,
    allowsPasswords: true,
    ...settings,
  })
  if (made.error) throw new Error(JSON.stringify(made))
  for (const domain of domains) {
    await settle(api, 'addProviderDomain', { organizationId, domain })
    const { error } = await settle(api, 'proveProviderDomain', { organizationId, domain })
    if (error) throw new Error(JSON.stringify(error))
  }
}

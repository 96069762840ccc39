import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Provider } from 'oidc-provider'

/** Whom the provider signs in, without asking, and what it says of them. */
interface ProviderAccount {
  readonly subject: string
  readonly claims: Readonly<Record<string, unknown>>
}

export const client = { id: 'postscale', secret: 'a secret of the client, of some length' }

/** A real provider of OpenID Connect on this machine. */
export interface RealProvider {
  readonly issuer: string
  /** Who is signed in from now on. */
  account: ProviderAccount
  close(): Promise<void>
}

/** @param redirectUri where it sends browsers back to, and nowhere else. */
export async function startProvider(
  redirectUri: string,
  account: ProviderAccount,
  options: object = {},
): Promise<RealProvider> {
  const server = createServer()
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const running: RealProvider = {
    issuer,
    account,
    close: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => {
        server.close(resolve)
      })
    },
  }
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: client.id,
        client_secret: client.secret,
        redirect_uris: [redirectUri],
        token_endpoint_auth_method: 'client_secret_post',
      },
    ],
    claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name', 'groups'] },
    cookies: { keys: ['a key of the test'] },
    features: { devInteractions: { enabled: false } },
    findAccount: async (_context: unknown, accountId: string) => ({
      accountId,
      claims: async () => ({ sub: accountId, ...running.account.claims }),
    }),
    interactions: { url: async (_context: unknown, { uid }: { uid: string }) => `/enter/${uid}` },
    loadExistingGrant: async (context: GrantContext) => {
      const { client: asking, session } = context.oidc
      const grant = new provider.Grant({
        clientId: asking.clientId,
        accountId: session.accountId,
      })
      grant.addOIDCScope('openid email profile')
      await grant.save()
      return grant
    },
    ...options,
  })
  const answer = provider.callback()
  server.on('request', (request, response) => {
    if (request.url?.startsWith('/enter/') !== true) return void answer(request, response)
    const entered = { login: { accountId: running.account.subject } }
    return void provider.interactionFinished(request, response, entered)
  })
  return running
}

interface GrantContext {
  readonly oidc: {
    readonly client: { readonly clientId: string }
    readonly session: { readonly accountId: string }
  }
}

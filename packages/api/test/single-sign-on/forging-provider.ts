import { generateKeyPairSync, sign } from 'node:crypto'
import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'

const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
const other = generateKeyPairSync('rsa', { modulusLength: 2048 })

/** What the next token says, and how. */
export interface Forgery {
  readonly claims?: Readonly<Record<string, unknown>>
  readonly header?: Readonly<Record<string, unknown>>
  /** Signs with a key that the provider does not publish. */
  readonly otherKey?: boolean
  /** Milliseconds until anything is answered. */
  readonly delay?: number
  /** Where it says that browsers go. */
  readonly begins?: string
  /** Answers this instead of a token. */
  readonly instead?: { readonly status: number; readonly body: object }
}

/** A provider that says what a test wants it to. */
export interface ForgingProvider {
  readonly issuer: string
  forgery: Forgery
  close(): Promise<void>
}

export async function startForgingProvider(): Promise<ForgingProvider> {
  const server = createServer()
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const running: ForgingProvider = {
    issuer,
    forgery: {},
    close: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => {
        server.close(resolve)
      })
    },
  }
  server.on('request', (request, response) => {
    const { delay = 0, instead } = running.forgery
    const isToken = request.url === '/token'
    const body = isToken ? tokenOf(running) : published(running, request.url ?? '')
    void pause(delay, undefined, { ref: false }).then(() =>
      isToken && instead ? send(response, instead.status, instead.body) : send(response, 200, body),
    )
  })
  return running
}

function published({ issuer, forgery }: ForgingProvider, path: string): object {
  if (path === '/keys') {
    return { keys: [{ ...publicKey.export({ format: 'jwk' }), kid: 'one', alg: 'RS256' }] }
  }
  return {
    issuer,
    authorization_endpoint: forgery.begins ?? `${issuer}/authorize`,
    token_endpoint: `${issuer}/token`,
    jwks_uri: `${issuer}/keys`,
    response_types_supported: ['code'],
    subject_types_supported: ['public'],
    id_token_signing_alg_values_supported: ['RS256'],
    token_endpoint_auth_methods_supported: ['client_secret_post'],
  }
}

function tokenOf({ issuer, forgery: { claims, header, otherKey } }: ForgingProvider): object {
  const now = Math.floor(Date.now() / 1000)
  const said = {
    iss: issuer,
    aud: 'postscale',
    sub: 'subject-1',
    iat: now,
    exp: now + 300,
    email: 'fay@forged.example',
    email_verified: true,
    name: 'Fay',
    ...claims,
  }
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
  const signed = `${part({ alg: 'RS256', kid: 'one', typ: 'JWT', ...header })}.${part(said)}`
  const key = otherKey === true ? other.privateKey : privateKey
  const signature = sign('sha256', Buffer.from(signed), key).toString('base64url')
  return {
    access_token: 'an access token',
    token_type: 'Bearer',
    id_token: `${signed}.${signature}`,
  }
}

function send(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json' })
  response.end(JSON.stringify(body))
}

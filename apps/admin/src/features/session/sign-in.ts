import { postJson } from '@/http/post-json'

interface Credentials {
  readonly email: string
  readonly password: string
}

/** What the password came to: a session, or the question for the second factor. */
type SignedIn = 'SECOND_FACTOR' | 'SESSION'

/** Begins a session; its cookie is the server's, and no script can read it. */
export async function signIn({ email, password }: Credentials): Promise<SignedIn> {
  const body = await postJson('/api/auth/sign-in/email', { email, password })
  const isAsked = typeof body === 'object' && body !== null && 'twoFactorRedirect' in body
  return isAsked ? 'SECOND_FACTOR' : 'SESSION'
}

/** Where the codes of a second factor come from. */
export type CodeSource = 'app' | 'backup'

/** Answers the question for the second factor. */
export async function enterCode(source: CodeSource, code: string): Promise<void> {
  const path = source === 'app' ? 'verify-totp' : 'verify-backup-code'
  await postJson(`/api/auth/two-factor/${path}`, { code })
}

/** Ends the session on the server; answers where it ends at one's company too, or null where it does not. */
export async function signOut(): Promise<string | null> {
  const body = await postJson('/api/auth/sign-out', {})
  return (body as { readonly leadsTo: string | null }).leadsTo
}

export interface NewUser {
  readonly name: string
  readonly email: string
  readonly password: string
}

/** Makes the installation's first user with the token of the one-time link, and signs them in. */
export async function setUp(token: string, { name, email, password }: NewUser): Promise<void> {
  await postJson('/setup', { token, name, email, password })
}

import { hash } from 'node:crypto'
import { parseCookies } from 'better-auth/cookies'

/** The form in which tokens are kept. */
export function hashToken(token: string): string {
  return hash('sha256', token, 'base64url')
}

/** The token of an `Authorization: Bearer …` header, or null when there is no such header. */
export function bearerToken(authorization: string | undefined | null): string | null {
  return /^Bearer +(\S+) *$/i.exec(authorization ?? '')?.[1] ?? null
}

/** The value of the session's cookie in a `Cookie` header, or null. */
export function sessionCookie(header: string | undefined, name: string): string | null {
  if (header === undefined) return null
  return parseCookies(header).get(name) ?? null
}

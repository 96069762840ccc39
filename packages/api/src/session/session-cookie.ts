import { parseCookies } from 'better-auth/cookies'

/** The value of the session's cookie in a `Cookie` header, or null. */
export function sessionCookie(header: string | undefined, name: string): string | null {
  if (header === undefined) return null
  return parseCookies(header).get(name) ?? null
}

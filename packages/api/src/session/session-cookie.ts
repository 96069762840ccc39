import { createHmac } from 'node:crypto'

/** How better-auth sets the cookie of a session. */
interface CookieForm {
  readonly name: string
  readonly attributes: { readonly secure?: boolean | undefined }
}

/**
 * The `Set-Cookie` header of a session, as better-auth would write it.
 *
 * @param token the session's own.
 * @param secret better-auth's.
 * @param seconds how long the browser keeps it.
 */
export function sessionCookieHeader(
  { name, attributes }: CookieForm,
  token: string,
  secret: string,
  seconds: number,
): string {
  const signature = createHmac('sha256', secret).update(token).digest('base64')
  const value = encodeURIComponent(`${token}.${signature}`)
  const rest = `Max-Age=${seconds}; Path=/; HttpOnly; SameSite=Lax`
  return `${name}=${value}; ${rest}${attributes.secure === true ? '; Secure' : ''}`
}

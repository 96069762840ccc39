import { parseCookies } from 'better-auth/cookies'
import { z } from 'zod'
import type { Sealer } from './sealer.js'

/** Who vouched for a browser's session, and by what; kept by the browser, for its way out. */
interface Vouched {
  readonly organizationId: string
  readonly idToken: string
}

const COOKIE = 'postscale.provider'
const PATH = '/api/auth/sign-out'
const PURPOSE = 'way out at the provider'
const DAY_SECONDS = 86_400
/** Browsers keep no longer cookies. */
const LONGEST = 3_900

const kept = z.object({ organizationId: z.string(), idToken: z.string() })

/** The `Set-Cookie` header that keeps it; null where it is too long to be kept. */
export function keepVouched(sealer: Sealer, vouched: Vouched, isSecure: boolean): string | null {
  const value = sealer.seal(JSON.stringify(vouched), PURPOSE)
  return value.length > LONGEST ? null : cookie(value, DAY_SECONDS, isSecure)
}

/** The `Set-Cookie` header that ends it. */
export function forgetVouched(isSecure: boolean): string {
  return cookie('', 0, isSecure)
}

/** What a browser has kept; null where that is nothing of ours. */
export function readVouched(sealer: Sealer, cookies: string | undefined): Vouched | null {
  const value = parseCookies(cookies ?? '').get(COOKIE)
  const opened = value === undefined ? null : sealer.open(value, PURPOSE)
  return opened === null ? null : kept.parse(JSON.parse(opened))
}

function cookie(value: string, age: number, isSecure: boolean): string {
  const secure = isSecure ? '; Secure' : ''
  return `${COOKIE}=${value}; Path=${PATH}; Max-Age=${age}; HttpOnly; SameSite=Lax${secure}`
}

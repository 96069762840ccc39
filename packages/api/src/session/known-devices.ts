import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import { parseCookies } from 'better-auth/cookies'

/** Browsers keep no cookie for longer. */
const DAYS_KEPT = 400
/** Of the accounts that sign in on one device, the latest are remembered. */
const MOST_ACCOUNTS = 5

/**
 * Devices on which an account has signed in, by a signed cookie that outlasts sessions. It lets nobody in: it says
 * that an attempt to sign in is no stranger's.
 */
export interface KnownDevices {
  /** The device's id, when the account has signed in on it; else null. */
  recognise(cookies: string | undefined, email: string): string | null
  /** The `Set-Cookie` header after an account has signed in. */
  remember(cookies: string | undefined, email: string): string
}

/** @param secret signs the cookie. */
export function createKnownDevices(secret: string, isSecure: boolean): KnownDevices {
  const name = `${isSecure ? '__Secure-' : ''}postscale.device`
  const sign = (id: string, email: string) =>
    createHmac('sha256', secret)
      .update(`${id} ${accountOf(email)}`)
      .digest('base64url')
  const read = (cookies: string | undefined) => {
    const [id = '', ...marks] = (parseCookies(cookies ?? '').get(name) ?? '').split('.')
    return /^[\w-]{22}$/.test(id) ? { id, marks: marks.slice(0, MOST_ACCOUNTS) } : null
  }
  return {
    recognise: (cookies, email) => {
      const device = read(cookies)
      if (device === null) return null
      const own = sign(device.id, email)
      return device.marks.some((mark) => isSame(mark, own)) ? device.id : null
    },
    remember: (cookies, email) => {
      const { id, marks } = read(cookies) ?? {
        id: randomBytes(16).toString('base64url'),
        marks: [],
      }
      const own = sign(id, email)
      const kept = [own, ...marks.filter((mark) => mark !== own)].slice(0, MOST_ACCOUNTS)
      const attributes = `Max-Age=${DAYS_KEPT * 86_400}; Path=/; HttpOnly; SameSite=Lax`
      return `${name}=${[id, ...kept].join('.')}; ${attributes}${isSecure ? '; Secure' : ''}`
    },
  }
}

/** An e-mail address as accounts are told apart by it. */
export function accountOf(email: string): string {
  return email.trim().toLowerCase()
}

function isSame(given: string, own: string): boolean {
  const [one, other] = [Buffer.from(given), Buffer.from(own)]
  return one.length === other.length && timingSafeEqual(one, other)
}

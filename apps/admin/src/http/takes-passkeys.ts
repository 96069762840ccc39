import { browserSupportsWebAuthn } from '@simplewebauthn/browser'

/** Whether the browser keeps passkeys for this site: it does for names of hosts alone, and not for their numbers. */
export function takesPasskeys(): boolean {
  const isNumber = /^[\d.]+$|^\[/.test(window.location.hostname)
  return browserSupportsWebAuthn() && !isNumber
}

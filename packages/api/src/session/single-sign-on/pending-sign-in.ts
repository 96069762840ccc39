import { z } from 'zod'
import type { SignInSecrets } from './provider-client.js'
import type { Sealer } from './sealer.js'

/** A sign-in that a browser has begun, as its cookie keeps it. */
interface PendingSignIn extends SignInSecrets {
  readonly organizationId: string
  /** The path of the app to which it leads. */
  readonly next: string
}

const PURPOSE = 'pending sign-in'
const VALID_MS = 600_000

const kept = z.object({
  organizationId: z.string(),
  next: z.string(),
  state: z.string(),
  nonce: z.string(),
  verifier: z.string(),
  until: z.number(),
})

export function sealPending(sealer: Sealer, pending: PendingSignIn, now = Date.now()): string {
  return sealer.seal(JSON.stringify({ ...pending, until: now + VALID_MS }), PURPOSE)
}

/** Null when it is none of ours, or was begun more than ten minutes ago. */
export function openPending(
  sealer: Sealer,
  sealed: string,
  now = Date.now(),
): PendingSignIn | null {
  const opened = sealer.open(sealed, PURPOSE)
  if (opened === null) return null
  const { until, ...pending } = kept.parse(JSON.parse(opened))
  return until > now ? pending : null
}

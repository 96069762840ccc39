import { createHash } from 'node:crypto'

/** The form in which tokens are kept; better-auth's api-key plugin computes the same. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('base64url')
}

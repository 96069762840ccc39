import { randomBytes } from 'node:crypto'
import { hashToken } from './tokens.js'
import type { UserRepository } from './user.repository.js'

const validMs = 24 * 60 * 60 * 1000

/**
 * A link that lets its holder make the first user, once, within 24 hours; null when there are users.
 * The token stands behind `#`, which browsers do not send: it is in no log and no Referer.
 */
export async function createSetupLink(
  users: UserRepository,
  origin: string,
): Promise<string | null> {
  if (await users.hasUsers()) return null
  const token = randomBytes(32).toString('base64url')
  await users.keepSetupLink(hashToken(token), new Date(Date.now() + validMs))
  return `${origin}/setup#token=${token}`
}

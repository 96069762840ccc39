import { tooManyAttempts } from '../errors/request-texts.js'
import type { AttemptLimiter } from './attempt-limiter.repository.js'
import { networkOf } from './network-of.js'

const WRONG_TOKENS = { window: 300, max: 60 }

/** Counts tokens that nobody has by the network address they come from. Valid ones are never counted, nor refused. */
export interface TokenGuesses {
  /** @throws RequestError TOO_MANY_ATTEMPTS: too many wrong ones came from there */
  count(address: string): Promise<void>
}

export function createTokenGuesses(attempts: AttemptLimiter): TokenGuesses {
  return {
    count: async (address) => {
      const key = `token:${networkOf(address)}`
      const { allowed, retryAfter } = await attempts.consume(key, WRONG_TOKENS)
      if (!allowed) throw tooManyAttempts(retryAfter ?? WRONG_TOKENS.window)
    },
  }
}

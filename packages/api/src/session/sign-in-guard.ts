import { tooManyAttempts } from '../errors/request-texts.js'
import type { AttemptLimiter } from './attempt-limiter.repository.js'
import { holdMs, type Pause } from './hold.js'
import { accountOf } from './known-devices.js'
import { networkOf } from './network-of.js'
import { hashToken } from './tokens.js'

/** Seconds in which attempts are counted together. */
const WINDOW = { device: 900, account: 900, address: 300 }
/** Attempts that are answered at once. */
const FREE = { device: 10, account: 5, address: 10 }
/** Attempts after which a network address is refused until its window ends. */
const MOST_PER_ADDRESS = 20

/** Somebody wants to sign in. */
interface SignInAttempt {
  /** Null where it is not said before it is proved. */
  readonly email: string | null
  /** The network address it comes from. */
  readonly address: string
  /** The device's id where it is known to the account; else null. */
  readonly device: string | null
}

/**
 * Slows guessing at passwords down, in all API processes together, without giving a stranger the means to keep somebody
 * out: on a device that their account knows, they wait for nobody's attempts but their own; elsewhere they wait
 * for up to some seconds, and are let in. Whether there is such an account makes no difference.
 */
export interface SignInGuard {
  /**
   * Waits for as long as the attempt has to.
   *
   * @returns takes the attempt back; for when the password was right.
   * @throws RequestError TOO_MANY_ATTEMPTS: too many came from that address, and none of a device that is known
   */
  admit(attempt: SignInAttempt): Promise<() => Promise<void>>
}

export function createSignInGuard(attempts: AttemptLimiter, pause: Pause): SignInGuard {
  const takeBack = (keys: readonly string[]) => async () => {
    await Promise.all(keys.map((key) => attempts.giveBack(key)))
  }
  return {
    admit: async ({ email, address, device }) => {
      const account = email === null ? null : hashToken(accountOf(email))
      if (device !== null) {
        const key = `sign-in:device:${device}:${account}`
        const { count } = await attempts.count(key, WINDOW.device)
        await pause(holdMs(count, FREE.device))
        return takeBack([key])
      }
      const byAddress = `sign-in:address:${networkOf(address)}`
      const ofAddress = await attempts.count(byAddress, WINDOW.address)
      // Not counted against the account: one address can slow its owner down only so much.
      if (ofAddress.count > MOST_PER_ADDRESS) throw tooManyAttempts(ofAddress.secondsLeft)
      const ofAddressMs = holdMs(ofAddress.count, FREE.address)
      if (account === null) {
        await pause(ofAddressMs)
        return takeBack([byAddress])
      }
      const byAccount = `sign-in:account:${account}`
      const ofAccount = await attempts.count(byAccount, WINDOW.account)
      await pause(Math.max(ofAddressMs, holdMs(ofAccount.count, FREE.account)))
      return takeBack([byAddress, byAccount])
    },
  }
}

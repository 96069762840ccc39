import type { Locale } from '@postscale/domain'
import type { DatabaseLog } from '../database/database-start-error.js'
import type { Mailer } from '../mail/mailer.js'
import { resetMail } from '../mail/mails.js'
import type { AttemptLimiter } from './attempt-limiter.repository.js'
import { accountOf } from './known-devices.js'
import { type Passwords, RESET_MINUTES } from './passwords.js'
import { hashToken } from './tokens.js'

/** More mails than these to one address in an hour are not sent. */
const MAILS = { window: 3_600, max: 3 }

interface ResetRequestsOptions {
  readonly passwords: Passwords
  readonly attempts: AttemptLimiter
  /** Null where no mail is sent. */
  readonly mailer: Mailer | null
  readonly log: DatabaseLog
}

/** Sends people who forgot their password the link for a new one. */
export class ResetRequests {
  readonly #options: ResetRequestsOptions
  readonly #underWay = new Set<Promise<void>>()

  constructor(options: ResetRequestsOptions) {
    this.#options = options
  }

  /** Whether there is anything to send them by. */
  get isMailed(): boolean {
    return this.#options.mailer !== null
  }

  /**
   * Sends it later: whoever asks learns neither from the answer nor from its time whether there is such a user.
   *
   * @param locale the language of the mail.
   */
  begin(email: string, locale: Locale): void {
    const { mailer, log } = this.#options
    if (mailer === null) return
    const sending = this.#send(mailer, accountOf(email), locale)
      .catch((error: unknown) => {
        log.warn({ err: error }, 'a link for a new password was not sent')
      })
      .finally(() => this.#underWay.delete(sending))
    this.#underWay.add(sending)
  }

  /** Waits for what is being sent. */
  async close(): Promise<void> {
    await Promise.all(this.#underWay)
  }

  async #send(mailer: Mailer, email: string, locale: Locale): Promise<void> {
    const { attempts, passwords } = this.#options
    const { allowed } = await attempts.consume(`reset-mail:${hashToken(email)}`, MAILS)
    const user = allowed ? await passwords.findUser(email) : null
    if (user === null) return
    const { link } = await passwords.makeLink(user.userId)
    const words = { name: user.name, link, minutes: RESET_MINUTES }
    await mailer.send(resetMail(user.email, locale, words))
  }
}

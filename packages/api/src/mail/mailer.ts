import { createTransport } from 'nodemailer'
import type { DatabaseLog } from '../database/database-start-error.js'

/** By which server mail goes out, and from whom. */
export interface MailSettings {
  /** `smtp://` or `smtps://`, with user and password where the server wants them. */
  readonly url: string
  /** An address, or `Name <address>`. */
  readonly from: string
}

/** A message to one person, as plain text. */
export interface Mail {
  readonly to: string
  readonly subject: string
  readonly text: string
}

export interface Mailer {
  /** False when the server did not take it, which is logged without its text. */
  send(mail: Mail): Promise<boolean>
  close(): void
}

const PATIENCE_MS = 5_000

/** Sends mail by SMTP; under `smtp://` too, by TLS where the server offers it. */
export function createMailer({ url, from }: MailSettings, log: DatabaseLog): Mailer {
  const transport = createTransport({
    url,
    connectionTimeout: PATIENCE_MS,
    greetingTimeout: PATIENCE_MS,
    socketTimeout: 2 * PATIENCE_MS,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  return {
    send: async ({ to, subject, text }) => {
      try {
        await transport.sendMail({ from, to: { name: '', address: to }, subject, text })
        return true
      } catch (error) {
        const { code, responseCode } = error as { code?: unknown; responseCode?: unknown }
        log.warn({ part: 'mail', code, responseCode }, 'a mail could not be sent')
        return false
      }
    },
    close: () => {
      transport.close()
    },
  }
}

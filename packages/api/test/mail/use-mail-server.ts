import type { AddressInfo } from 'node:net'
import { SMTPServer } from 'smtp-server'
import { afterAll, beforeAll, beforeEach, vi } from 'vitest'
import type { MailSettings } from '../../src/mail/mailer.js'

/** A mail as it came in. */
interface ReceivedMail {
  readonly to: string
  /** Headers and text, as they went over the wire but for their encoding. */
  readonly content: string
}

interface MailServer {
  readonly settings: MailSettings
  readonly received: readonly ReceivedMail[]
  /** The next mail to an address. */
  next(to: string): Promise<ReceivedMail>
  /** Has it refuse all mail from now on, or take it again. */
  refuse(isRefusing: boolean): void
}

/** A mail server of a test's own, which keeps what it is sent. */
export function useMailServer(): MailServer {
  const received: ReceivedMail[] = []
  let isRefusing = false
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo: (_address, _session, done) => {
      done(isRefusing ? Object.assign(new Error('no such box'), { responseCode: 550 }) : null)
    },
    onData: (stream, session, done) => {
      const parts: Buffer[] = []
      stream.on('data', (part: Buffer) => parts.push(part))
      stream.on('end', () => {
        const content = decoded(Buffer.concat(parts).toString('utf8'))
        received.push({ to: session.envelope.rcptTo[0]!.address, content })
        done()
      })
    },
  })
  let port = 0
  beforeAll(async () => {
    await new Promise<void>((resolve) => {
      const listening = server.listen(0, '127.0.0.1', () => {
        port = (listening.address() as AddressInfo).port
        resolve()
      })
    })
  })
  beforeEach(() => {
    received.length = 0
    isRefusing = false
  })
  afterAll(
    async () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve())
      }),
  )
  return {
    settings: {
      get url() {
        return `smtp://127.0.0.1:${port}`
      },
      from: 'Postscale <postscale@example.com>',
    },
    received,
    next: async (to) =>
      vi.waitFor(() => {
        const found = received.find((mail) => mail.to === to)
        if (found === undefined) throw new Error(`no mail to ${to} yet`)
        return found
      }, 5_000),
    refuse: (refusing) => {
      isRefusing = refusing
    },
  }
}

/** Undoes quoted-printable and the words encoded in headers, as far as tests read them. */
function decoded(content: string): string {
  const bytes = (text: string) =>
    Buffer.from(
      text.replaceAll(/=([0-9A-F]{2})/g, (_, hex: string) =>
        String.fromCharCode(parseInt(hex, 16)),
      ),
      'latin1',
    ).toString('utf8')
  const [head = '', ...body] = content.split('\r\n\r\n')
  const headers = head
    .replaceAll('?=\r\n =?UTF-8?Q?', '')
    .replaceAll(/=\?UTF-8\?Q\?(.*?)\?=/g, (_, words: string) => bytes(words.replaceAll('_', ' ')))
  const text = body.join('\r\n\r\n')
  const isQuoted = /quoted-printable/i.test(head)
  return `${headers}\r\n\r\n${isQuoted ? bytes(text.replaceAll('=\r\n', '')) : text}`
}

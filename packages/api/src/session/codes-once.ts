import { createHmac } from 'node:crypto'
import type { BetterAuthPlugin } from 'better-auth'
import { APIError, createAuthMiddleware, getSessionFromCtx } from 'better-auth/api'
import { symmetricDecrypt } from 'better-auth/crypto'
import type pg from 'pg'
import { z } from 'zod'
import { installationWide } from '../database/installation-wide.js'
import { noticingLoss } from '../database/telling-loss.js'

const PERIOD_MS = 30_000
const DIGITS = 6

const entering = z.object({ code: z.string() })

/** Which codes better-auth takes: clocks may differ by one. */
const TAKEN = [-1, 0, 1]

/**
 * Takes each code of an authenticator app once, and none that is older than one that was taken: who looks over somebody's
 * shoulder has no use for what they see. better-auth takes a code for as long as it is shown.
 */
export function codesOnce(pool: pg.Pool) {
  const factors = installationWide(new FactorRepository(pool))
  return {
    id: 'codes-once',
    hooks: {
      before: [
        {
          matcher: ({ path }) => path === '/two-factor/verify-totp',
          handler: createAuthMiddleware(async (context) => {
            const given = entering.safeParse(context.body)
            const userId = await whoseCode(context)
            if (userId === null || !given.success) return
            const { code } = given.data
            const factor = await noticingLoss(async () => factors.find(userId))
            if (factor === null) return
            const { secretConfig: key } = context.context
            const secret = await symmetricDecrypt({ key, data: factor.secret })
            const now = Math.floor(Date.now() / PERIOD_MS)
            const step = TAKEN.map((later) => now + later).find((at) => codeOf(secret, at) === code)
            if (step === undefined) return
            if (await noticingLoss(async () => factors.take(factor.id, step))) return
            throw new APIError('UNAUTHORIZED', { code: 'INVALID_CODE', message: 'Invalid code' })
          }),
        },
      ],
    },
  } satisfies BetterAuthPlugin
}

type HookContext = Parameters<typeof getSessionFromCtx>[0]

/** The user who is signed in, or else the one whose password was right; null when there is neither. */
async function whoseCode(context: HookContext): Promise<string | null> {
  const signedIn = await getSessionFromCtx(context)
  if (signedIn !== null) return signedIn.user.id
  const { createAuthCookie, internalAdapter, secret } = context.context
  const pending = await context.getSignedCookie(createAuthCookie('two_factor').name, secret)
  if (!pending) return null
  return (await internalAdapter.findVerificationValue(pending))?.value ?? null
}

interface Factor {
  readonly id: string
  /** Encrypted. */
  readonly secret: string
}

class FactorRepository {
  readonly #pool: pg.Pool

  constructor(pool: pg.Pool) {
    this.#pool = pool
  }

  async find(userId: string): Promise<Factor | null> {
    return (await this.#pool.query<Factor>(FIND, [userId])).rows[0] ?? null
  }

  /** False when a code of that time or later was taken before. */
  async take(id: string, step: number): Promise<boolean> {
    return (await this.#pool.query(TAKE, [id, step])).rowCount === 1
  }
}

/** What an app shows in a period (RFC 6238). */
function codeOf(secret: string, step: number): string {
  const counter = Buffer.alloc(8)
  counter.writeBigUInt64BE(BigInt(step))
  const hash = createHmac('sha1', secret).update(counter).digest()
  const offset = hash.readUInt8(hash.length - 1) & 0xf
  const number = (hash.readUInt32BE(offset) & 0x7fffffff) % 10 ** DIGITS
  return String(number).padStart(DIGITS, '0')
}

const FIND = 'SELECT id, secret FROM two_factor WHERE "userId" = $1'

const TAKE = `
  UPDATE two_factor SET "lastStep" = $2 WHERE id = $1 AND ("lastStep" IS NULL OR "lastStep" < $2)`

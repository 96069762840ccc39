import { type Message, type Plan, readMessage } from '@postscale/domain'
import { badUserInput } from '../errors/request-error.js'

/** What was said of a proposed plan, as messages. */
interface PlanWords {
  readonly title: Message
  readonly reason: Message | null
}

/**
 * The title and reason of a proposed plan as one text that an input takes back; null where somebody
 * typed them.
 */
export function planWords({ title, reason }: Plan): string | null {
  if (typeof title === 'string' || typeof reason === 'string') return null
  return Buffer.from(JSON.stringify({ title, reason })).toString('base64url')
}

/**
 * Reads what `planWords` wrote; null when nothing is given.
 *
 * @throws RequestError BAD_USER_INPUT for what it did not write, or another version did.
 */
export function readPlanWords(
  given: string | null | undefined,
  path: readonly string[],
): PlanWords | null {
  if (given == null) return null
  const { title, reason } = parsed(given)
  const words = { title: readMessage(title), reason: reason == null ? null : readMessage(reason) }
  if (words.title === null || (reason != null && words.reason === null)) throw badUserInput(path)
  return { title: words.title, reason: words.reason }
}

function parsed(given: string): { readonly title?: unknown; readonly reason?: unknown } {
  try {
    const read: unknown = JSON.parse(Buffer.from(given, 'base64url').toString())
    return typeof read === 'object' && read !== null ? read : {}
  } catch {
    return {}
  }
}

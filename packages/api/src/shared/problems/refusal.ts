import {
  localize,
  type Locale,
  type Message,
  type MessageKey,
  type MessageParams,
} from '@postscale/domain'
import type { PlanError } from './plan-error.js'

/** A payload's `error` for what is refused outside of plans: an API token, an idempotency key. */
export function refusal<C extends string>(
  locale: Locale,
  code: `problems.${C}` extends MessageKey ? C : never,
  params: `problems.${C}` extends MessageKey ? MessageParams<`problems.${C}`> : never,
  path: readonly string[] = ['input'],
): PlanError {
  const message = localize(locale, { key: `problems.${code}`, params } as unknown as Message)
  return { code, message, problems: [{ code, path: [...path], changeIndex: null, message }] }
}

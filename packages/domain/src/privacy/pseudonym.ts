import type { Locale } from '../kernel/locale.js'
import { localize } from '../messages/index.js'

const CODE_LENGTH = 6

/** What stands for the name of somebody who is erased: it says so, and is the same wherever it stands. */
export function pseudonymOf(locale: Locale, id: string): string {
  const code = id.replaceAll('-', '').slice(-CODE_LENGTH).toUpperCase()
  return localize(locale, { key: 'privacy.PSEUDONYM', params: { code } })
}

import { localize, type Change, type Locale, type Message } from '@postscale/domain'

/** What a plan is called when its author does not say: its one change, or how many there are. */
export function planTitle(changes: readonly Change[], locale: Locale): string {
  const types = new Set(
    changes.map((change) => (change.type === 'columnar' ? change.of : change.type)),
  )
  const [only] = types
  if (only !== undefined && types.size === 1 && changes.length === 1) {
    return localize(locale, { key: `changes.${only}`, params: {} } as Message)
  }
  return localize(locale, { key: 'changes.several', params: { count: changes.length } })
}

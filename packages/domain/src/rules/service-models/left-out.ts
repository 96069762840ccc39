import { formatDay } from '../../kernel/days.js'
import type { Message } from '../../kernel/message.js'
import type { OrganizationView } from '../../state/view.js'
import { leavingDay } from '../customers/leaving-day.js'
import type { Founding, JudgedMove, LeftOutReason } from './default-plan.js'

/** Why the default plan leaves a movement out, in words; null when it makes it. */
export function leftOutWords(
  view: OrganizationView,
  { leftOut: reason, evaluated, revenue, costBefore, costAfter }: JudgedMove,
  founding: Founding | null,
): { readonly reason: LeftOutReason; readonly message: Message } | null {
  const { currency } = view.organization
  const { tier } = evaluated.outcome
  switch (reason) {
    case null:
      return null
    case 'LEAVING': {
      const on = formatDay(leavingDay(view, evaluated.row) ?? view.day)
      return { reason, message: { key: 'serviceModels.LEFT_OUT_LEAVING', params: { on } } }
    }
    case 'TOO_EXPENSIVE': {
      const params = { tier, cost: costAfter ?? 0, revenue, currency }
      return { reason, message: { key: 'serviceModels.LEFT_OUT_TOO_EXPENSIVE', params } }
    }
    case 'NO_CAPACITY':
      return { reason, message: { key: 'serviceModels.LEFT_OUT_NO_CAPACITY', params: { tier } } }
    case 'SAVES_NOTHING': {
      const params = { tier, before: costBefore ?? 0, after: costAfter ?? 0, currency }
      return { reason, message: { key: 'serviceModels.LEFT_OUT_SAVES_NOTHING', params } }
    }
    case 'NOT_FOUNDED': {
      const { investment = 0, accounts = 0, breakEven = 0 } = founding ?? {}
      const params = { investment, accounts, breakEven, currency }
      return { reason, message: { key: 'serviceModels.LEFT_OUT_NOT_FOUNDED', params } }
    }
  }
}

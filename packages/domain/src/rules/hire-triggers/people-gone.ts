import { reaches } from '../../kernel/near.js'
import { passingView } from '../../state/view-at.js'
import type { Reached } from './fired-on.js'
import { NO_FACTS } from './hire-trigger-input.js'
import type { Judgement } from './hire-trigger-rule.js'
import { lookback } from './reached-days.js'
import { recordBegan } from './record-began.js'
import { TriggerDay } from './trigger-day.js'

/**
 * Whether a book has been too full for those who are there today all along the look-back: then people have
 * gone, which is no fluctuation of the work, and nothing is waited for.
 */
export function isPeopleGone(
  { view }: TriggerDay,
  { rule, group }: Reached,
  { book }: Extract<Judgement, { outcome: 'REACHED' }>,
): boolean {
  if (book === undefined) return false
  const days = lookback(view)
    .map((back) => view.day - back)
    .filter((day) => day >= recordBegan(view.state))
  return days.every((day) => {
    const before = rule.judge(new TriggerDay(passingView(view.state, day), NO_FACTS), group)
    const then = before === null || before.outcome === 'MISSING' ? undefined : before.book
    if (then === undefined) return false
    return book.capacity === 0 ? then.triggerLoad > 0 : reaches(then.triggerLoad / book.capacity, 1)
  })
}

import type { Day } from '../../kernel/days.js'
import { reaches } from '../../kernel/near.js'
import { landingDay } from '../capacity/landing-day.js'
import type { DaysBack } from './days-back.js'
import type { Reached } from './fired-on.js'
import type { Judgement } from './hire-trigger-rule.js'
import type { HireVerdict } from './hire-trigger.js'
import { lookback } from './reached-days.js'
import { recordBegan } from './record-began.js'
import type { TriggerDay } from './trigger-day.js'

/**
 * By when hiring had to begin for whoever comes to be ramped when the shortage began, or begins; null where nobody is to
 * be hired.
 */
export function beginHiringBy(
  today: TriggerDay,
  about: Reached,
  judgement: Judgement,
  { status, startBy }: Pick<HireVerdict, 'startBy' | 'status'>,
  daysBack: DaysBack,
): Day | null {
  if (status !== 'FIRED' || startBy === null) return null
  const { view } = today
  const since = judgement.outcome === 'REACHED' ? shortSince(today, about, daysBack) : startBy
  return since - (landingDay(view, about.rule.family) - view.day)
}

/**
 * Since when a group has been short that is on the day asked about: from the first of the days that a rule
 * waits for before it fires. Where nothing was waited for since people have gone, it is looked for within
 * those days, on each of which after the first the figure is taken to be reached.
 */
function shortSince(
  { view }: TriggerDay,
  { rule, group, firing }: Reached,
  daysBack: DaysBack,
): Day {
  const began = recordBegan(view.state)
  const waited = Math.max(...lookback(view))
  const { firedOn } = firing
  if (firedOn !== null) {
    return rule.lasting ? Math.min(firedOn, Math.max(firedOn - waited, began)) : firedOn
  }
  let [before, since] = [Math.max(view.day - waited, began) - 1, view.day]
  while (since - before > 1) {
    const day = Math.floor((before + since) / 2)
    const judged = rule.judge(daysBack.on(day), group)
    if (judged?.outcome === 'REACHED') since = day
    else before = day
  }
  return since
}

/**
 * Whether a book has been too full for those who are there today all along the look-back: then people have
 * gone, which is no fluctuation of the work, and nothing is waited for.
 */
export function isPeopleGone(
  { view }: TriggerDay,
  about: Reached,
  { book }: Extract<Judgement, { outcome: 'REACHED' }>,
  daysBack: DaysBack,
): boolean {
  if (book === undefined) return false
  const days = lookback(view)
    .map((back) => view.day - back)
    .filter((day) => day >= recordBegan(view.state))
  return days.every((day) => {
    const load = daysBack.triggerLoadOn(day, about)
    if (load === null) return false
    return book.capacity === 0 ? load > 0 : reaches(load / book.capacity, 1)
  })
}

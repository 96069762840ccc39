import { figuresOf } from '../../evidence/figures.js'
import { familyTotals } from '../../capacity/families/family-totals.js'
import { renewalsCapacity } from '../../capacity/families/renewals-capacity.js'
import { type Evidence, evidenceOf } from '../../evidence/evidence.js'
import type { Message } from '../../../kernel/message.js'
import { exceeds, reaches } from '../../../kernel/near.js'
import type { HireTriggerRule } from '../hire-trigger-rule.js'
import { peopleToHire } from '../../capacity/seats-needed.js'

/**
 * The renewals of the next 12 months exceed the specialists' capacity. While there is no specialist,
 * CSMs renew: the first one is due when the pipeline would keep one busy, that is when it reaches the
 * lower end of the figures (80 standard, 40 complex). The rule of thumb, renewals ÷ 100, is told beside.
 *
 * Asked of teams and the whole, like all that specialists do.
 *
 * Source: TS "Core roles"; 3-rules "Hire triggers".
 */
export const renewalsPipeline: HireTriggerRule = {
  id: 'renewals-pipeline',
  family: 'RENEWALS',
  groupings: ['TEAM', 'ORGANIZATION'],
  lasting: false,
  past: 'WORK',
  facts: null,
  judge: (day, group) => {
    if (group.by === 'TEAM' && day.line(group, 'RENEWALS') === null) return null
    const stand = renewalsCapacity(day.asked, day.filter(group))
    const { load, quickEstimate } = stand
    const { capacity } =
      day.asked === day.view ? stand : familyTotals(day.view, 'RENEWALS', day.filter(group))
    const { used, number } = figuresOf(day.view)
    const say = (message: Message): Evidence =>
      evidenceOf(
        message,
        [
          ...stand.evidence.inputs.map((input) => [input.name, input.value, input.unit] as const),
          ['quickEstimate', quickEstimate, 'PEOPLE'],
        ],
        [...stand.evidence.figures, used('policy.utilisation.target')],
      )
    const { by, name } = group
    const renewals = stand.standard + stand.complex
    const params = { by, name, renewals, load, capacity, quickEstimate }
    const isDue = capacity > 0 ? exceeds(load, capacity) : reaches(stand.lowerLoad, 1)
    if (!isDue) {
      return { outcome: 'BELOW', evidence: say({ key: 'hireTriggers.RENEWALS_FIT', params }) }
    }
    const people = peopleToHire(load, capacity, number('policy.utilisation.target'))
    return {
      outcome: 'REACHED',
      severe: false,
      people,
      evidence: (hires) =>
        say({ key: 'hireTriggers.RENEWALS_EXCEED', params: { ...params, people: hires } }),
      notLasting: null,
    }
  },
}

import type { NumberBenchmarkKey, RangeBenchmarkKey } from '../../../benchmarks/benchmarks.js'
import { formatDay } from '../../../kernel/days.js'
import type { Message } from '../../../kernel/message.js'
import { reaches } from '../../../kernel/near.js'
import { capacityForRow, peopleNeeded } from '../../capacity/people-needed.js'
import { type Evidence, evidenceOf } from '../../evidence/evidence.js'
import { figuresOf } from '../../evidence/figures.js'
import type { HireTriggerRule } from '../hire-trigger-rule.js'
import type { HireTriggerId } from '../hire-trigger.js'
import { isShortRecord, recordBegan } from '../record-began.js'

/** Which accounts a rule on CSMs' books looks at. */
interface Book {
  readonly id: HireTriggerId
  readonly segment: 'ENTERPRISE' | 'MID_MARKET'
  readonly row: 'CSM_ENTERPRISE' | 'CSM_MID_MARKET'
  readonly accounts: RangeBenchmarkKey
  readonly trigger: NumberBenchmarkKey
}

/**
 * A rule on the number of accounts a CSM: reached when `Σ weight ÷ trigger ÷ capacity ≥ 1`, the
 * capacity being the part of the seats' that these accounts take up, and all of those that have no work. Accounts on seats without any
 * capacity reach it too. It fires when that lasts.
 *
 * Source: TS "Core roles"; 3-rules "Hire triggers".
 */
function csmBookRule({ id, segment, row, accounts, trigger }: Book): HireTriggerRule {
  return {
    id,
    family: 'CSM',
    groupings: ['TEAM', 'SEGMENT', 'ORGANIZATION'],
    lasting: true,
    past: 'WORK',
    facts: null,
    judge: (day, group) => {
      const line = day.line(group, 'CSM')
      const book = line?.rows.find((each) => each.row === row)
      if (line === null || book === undefined || book.weight === 0) return null
      // Who is there counts as ramped: what is missing while they ramp is no reason to hire.
      const capacity = capacityForRow(line, book)
      const { weight } = book
      const [load, triggerLoad] = [book.load ?? 0, book.triggerLoad ?? 0]
      const figures = figuresOf(day.view)
      const target = 'policy.utilisation.target'
      const limit = figures.number(trigger)
      const { by, name } = group
      const about = { by, name, segment, limit, perCsm: capacity === 0 ? 0 : weight / capacity }
      const say = (message: Message): Evidence =>
        evidenceOf(
          message,
          [
            ['accounts', book.accounts, 'ACCOUNTS'],
            ['weight', weight, 'ACCOUNTS'],
            ['capacity', capacity, 'SEATS'],
            ['load', load, 'SEATS'],
          ],
          [
            figures.used(trigger),
            figures.used(accounts),
            figures.used('ramp.csm.months'),
            figures.used('policy.hireTrigger.lookback.first'),
            figures.used('policy.hireTrigger.lookback.second'),
            figures.used('policy.hireTrigger.lookback.third'),
            figures.used(target),
          ],
        )
      if (capacity > 0 && !reaches(triggerLoad / capacity, 1)) {
        return {
          outcome: 'BELOW',
          book: { triggerLoad, capacity },
          evidence: say({ key: 'hireTriggers.BOOK_BELOW', params: about }),
        }
      }
      const people = peopleNeeded([book], capacity, figures.number(target))
      return {
        outcome: 'REACHED',
        severe: false,
        people,
        book: { triggerLoad, capacity },
        evidence: (hires) =>
          say(
            capacity === 0
              ? {
                  key: 'hireTriggers.BOOK_NOBODY',
                  params: { by, name, people: hires, accounts: book.accounts },
                }
              : isShortRecord(day.view)
                ? {
                    key: 'hireTriggers.BOOK_FULL_SO_FAR',
                    params: {
                      ...about,
                      people: hires,
                      since: formatDay(recordBegan(day.view.state)),
                    },
                  }
                : { key: 'hireTriggers.BOOK_FULL', params: { ...about, people: hires } },
          ),
        notLasting: say({ key: 'hireTriggers.BOOK_NOT_LASTING', params: about }),
      }
    },
  }
}

/** CSMs consistently at 12 or more enterprise (high-touch) accounts. */
export const csmEnterprise = csmBookRule({
  id: 'csm-enterprise',
  segment: 'ENTERPRISE',
  row: 'CSM_ENTERPRISE',
  accounts: 'capacity.csm.enterprise.accounts',
  trigger: 'capacity.csm.enterprise.trigger',
})

/** CSMs consistently at 60 or more mid-market (low-touch) accounts. */
export const csmMidMarket = csmBookRule({
  id: 'csm-mid-market',
  segment: 'MID_MARKET',
  row: 'CSM_MID_MARKET',
  accounts: 'capacity.csm.midMarket.accounts',
  trigger: 'capacity.csm.midMarket.trigger',
})

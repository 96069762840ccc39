import type { RoleFamily } from '../../entities/vocabularies.js'
import type { OrganizationView } from '../../state/view.js'
import { NO_FACTS } from './hire-trigger-input.js'
import type { PassingShortage, TriggerGroup } from './hire-trigger.js'
import { Outlook } from './outlook.js'
import { remediesOf } from './remedies.js'
import { shortageOn, shortageQuestion } from './shortage.js'
import { TriggerDay } from './trigger-day.js'
import { HIRE_TRIGGER_RULES } from './trigger-registry.js'

/** A team that is short for the time being. */
interface TeamShortage extends PassingShortage {
  readonly family: RoleFamily
  readonly team: TriggerGroup
}

/**
 * The teams whose work exceeds those who are there while others learn the role or are away, and does not
 * once they are not: what hire triggers answer SHORT_UNTIL for, rule by rule.
 */
export function passingShortages(view: OrganizationView): readonly TeamShortage[] {
  const today = new TriggerDay(view, NO_FACTS)
  const outlook = new Outlook(today)
  const short = HIRE_TRIGGER_RULES.filter(({ groupings }) => groupings.includes('TEAM')).flatMap(
    (rule) =>
      today.groups('TEAM').flatMap((team) => {
        const { seats, isPassing } = shortageOn(today, rule, team)
        const isPast = isPassing && outlook.judge(rule, team)?.outcome !== 'REACHED'
        return isPast ? [{ seats, question: shortageQuestion(rule, team) }] : []
      }),
  )
  const ends = outlook.endsOf(short.map(({ question }) => question))
  return short.map(({ seats, question }) => {
    const { family } = question.rule
    const until = ends.get(question) ?? null
    const remedies = remediesOf(today, family, question.group, until)
    return { family, team: question.group, seats, until, remedies }
  })
}

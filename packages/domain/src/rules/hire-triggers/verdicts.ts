import { type Day, formatDay } from '../../kernel/days.js'
import { type Evidence, evidenceOf } from '../evidence/evidence.js'
import { figuresOf } from '../evidence/figures.js'
import { RAMP_FIGURE } from '../capacity/ramp.js'
import type { DaysBack } from './days-back.js'
import { isPeopleGone } from './people-gone.js'
import type { Reached } from './fired-on.js'
import type { Judgement } from './hire-trigger-rule.js'
import type { HireVerdict } from './hire-trigger.js'
import { Outlook, type Question } from './outlook.js'
import { remediesOf } from './remedies.js'
import { shortageOn, shortageQuestion } from './shortage.js'
import type { TriggerDay } from './trigger-day.js'

/** What was found on the day asked about, and of its past. */
export interface Judged {
  readonly judgement: Judgement
  readonly about: Reached
}

/** What follows from it, and from the days ahead. */
type Verdict = Omit<HireVerdict, 'family' | 'group' | 'rule' | 'sameHireAs'>

type ReachedJudgement = Extract<Judgement, { outcome: 'REACHED' }>

/** Too few on the landing day: since now, or from a day ahead. */
interface Due {
  readonly kind: 'NOW' | 'AHEAD'
  readonly landing: ReachedJudgement
  readonly question: Question
}

/** Too few now, and enough before a hire could help. */
interface Short {
  readonly kind: 'SHORT'
  readonly seats: number
  readonly question: Question
}

/**
 * Judges what was found by the landing days: a hire is due where somebody decided on today would still be
 * needed once ramped. What is missing only until then is a shortage that passes.
 *
 * Source: 3-rules "Landing day".
 */
export function verdictsOf(
  today: TriggerDay,
  daysBack: DaysBack,
  judged: readonly Judged[],
): readonly Verdict[] {
  const outlook = new Outlook(today)
  const cases = judged.map((each) => ({
    ...each,
    found: lookAhead(today, outlook, daysBack, each),
  }))
  const found = cases.flatMap((each) => each.found ?? [])
  const ahead = outlook.beginsOf(
    found.flatMap(({ kind, question }) => (kind === 'AHEAD' ? [question] : [])),
  )
  const ends = outlook.endsOf(
    found.flatMap(({ kind, question }) => (kind === 'SHORT' ? [question] : [])),
  )
  return cases.map(({ judgement, about, found }) => {
    if (found === null) return plain(judgement)
    if (found.kind !== 'SHORT') {
      const startBy = found.kind === 'NOW' ? today.view.day : ahead.get(found.question)
      return due(today, outlook, judgement, found, startBy ?? outlook.landingOf(about.rule.family))
    }
    const { rule, group } = about
    const until = ends.get(found.question) ?? null
    const remedies = remediesOf(today, rule.family, group, until)
    const { by, name } = group
    const { seats } = found
    const untilText = until === null ? null : formatDay(until)
    const params = {
      by,
      name,
      family: rule.family,
      seats,
      until: untilText,
      remedies: remedies.map(({ remedy }) => remedy),
    }
    return {
      ...NOTHING,
      status: 'SHORT_UNTIL',
      shortage: { seats, until, remedies },
      evidence: aheadEvidence(today, outlook, about, {
        ...evidenceNow(judgement),
        message: { key: 'hireTriggers.SHORT_UNTIL', params },
      }),
    }
  })
}

const NOTHING = {
  severe: false,
  missing: null,
  peopleNeeded: null,
  startBy: null,
  shortage: null,
} as const

/** Null where nothing follows from the days ahead. */
function lookAhead(
  today: TriggerDay,
  outlook: Outlook,
  daysBack: DaysBack,
  { judgement, about }: Judged,
): Due | Short | null {
  if (judgement.outcome === 'MISSING') return null
  const { rule, group } = about
  const landing = outlook.judge(rule, group)
  const isReached: Question = {
    rule,
    group,
    isShort: (day) => rule.judge(day, group)?.outcome === 'REACHED',
  }
  if (judgement.outcome === 'REACHED') {
    if (landing?.outcome === 'REACHED') {
      const isDue = about.hasFired || isPeopleGone(today, about, judgement, daysBack)
      return isDue ? { kind: 'NOW', landing, question: isReached } : null
    }
    return about.hasFired ? { kind: 'SHORT', seats: judgement.people, question: isReached } : null
  }
  if (landing?.outcome === 'REACHED') return { kind: 'AHEAD', landing, question: isReached }
  const { seats, isPassing } = shortageOn(today, rule, group)
  return isPassing ? { kind: 'SHORT', seats, question: shortageQuestion(rule, group) } : null
}

function plain(judgement: Judgement): Verdict {
  switch (judgement.outcome) {
    case 'MISSING': {
      const { missing, evidence } = judgement
      return { ...NOTHING, status: 'NOT_EVALUATED', missing, evidence }
    }
    case 'BELOW':
      return { ...NOTHING, status: 'NOT_FIRED', evidence: judgement.evidence }
    case 'REACHED':
      return { ...NOTHING, status: 'NOT_FIRED', evidence: evidenceNow(judgement) }
  }
}

function due(
  today: TriggerDay,
  outlook: Outlook,
  judgement: Judgement,
  { kind, landing, question: { rule, group } }: Due,
  startBy: Day,
): Verdict {
  const { people } = landing
  const { by, name } = group
  const isNow = kind === 'NOW' && judgement.outcome === 'REACHED'
  const params = { by, name, family: rule.family, people, from: formatDay(startBy) }
  return {
    ...NOTHING,
    status: 'FIRED',
    severe: isNow && judgement.severe,
    peopleNeeded: people,
    startBy,
    evidence: aheadEvidence(
      today,
      outlook,
      { rule },
      isNow
        ? judgement.evidence(people)
        : { ...landing.evidence(people), message: { key: 'hireTriggers.AHEAD', params } },
    ),
  }
}

/** What was found today in words, where it has not fired. */
function evidenceNow(judgement: Judgement): Evidence {
  if (judgement.outcome !== 'REACHED') return judgement.evidence
  return judgement.notLasting ?? judgement.evidence(judgement.people)
}

/** The evidence with the landing day, and what it rests on. */
function aheadEvidence(
  { view }: TriggerDay,
  outlook: Outlook,
  { rule: { family } }: Pick<Reached, 'rule'>,
  { inputs, figures, message }: Evidence,
): Evidence {
  const { used } = figuresOf(view)
  const rampFigure = RAMP_FIGURE[family]
  return evidenceOf(
    message,
    [
      ...inputs.map(({ name, value, unit }) => [name, value, unit] as const),
      ['landingDay', formatDay(outlook.landingOf(family)), 'DATE'],
    ],
    [
      ...figures,
      used('policy.hiring.leadTime'),
      ...(rampFigure === null ? [] : [used(rampFigure)]),
    ],
  )
}

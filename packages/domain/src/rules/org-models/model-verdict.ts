import type { OrgModel } from '../../entities/vocabularies.js'
import { type Day, DAYS_A_MONTH } from '../../kernel/days.js'
import { reaches } from '../../kernel/near.js'
import { viewAt } from '../../state/view-at.js'
import type { OrganizationView } from '../../state/view.js'
import { figuresOf } from '../evidence/figures.js'
import { incumbentModel } from './incumbent-model.js'
import { modelChanges } from './model-changes.js'
import { type Contestant, modelContest } from './model-contest.js'
import { quarterEnds } from './quarter-ends.js'

/**
 * ADOPT: no model is in use yet. STAY: the model in use fits best. TIE: another leads by too little.
 * COMMITTED: the model was changed too recently. CHANGE: another one, by a clear lead, by a lead that
 * lasts, or because the model in use is outside its limits.
 */
const ORG_MODEL_VERDICTS = ['ADOPT', 'STAY', 'TIE', 'COMMITTED', 'CHANGE'] as const

/** What to do about the model of organization. */
export type OrgModelVerdict = (typeof ORG_MODEL_VERDICTS)[number]

/** Quarter-ends in a row at which another model has to lead for a tie to end. */
export const QUARTERS_OF_A_TIE = 3

/** The contest's verdict, with all that it rests on. */
export interface ModelVerdict {
  readonly verdict: OrgModelVerdict
  readonly recommended: Contestant
  /** The best within the guide's limits. */
  readonly leader: Contestant
  /** The model in use; null when there is none yet. */
  readonly incumbent: Contestant | null
  /** Points of the leader over the model in use; 0 without one. */
  readonly lead: number
  /** The day from which a change of the declared model may be asked for again; null when it may now. */
  readonly committedUntil: Day | null
  /** Of a tie, the last quarter-ends in a row at which the leader led; null of others. */
  readonly quartersLed: number | null
}

/**
 * Whether to keep the model in use. A lead of the best model under 5 points (policy) is a tie, which
 * ends when the same model has led at the last three quarter-ends. Within 12 months of the last
 * change of the declared model the answer is to stay. A model outside its guide's limits is neither kept
 * nor advised.
 *
 * Source: 3-rules "Structure"; BM "Common mistakes" for the commitment. The 5 points are Postscale's own.
 */
export function modelVerdict(view: OrganizationView): ModelVerdict {
  const { contestants, leader } = modelContest(view)
  const model = incumbentModel(view)
  const incumbent = contestants.find((each) => each.model === model) ?? null
  const lead = incumbent === null ? 0 : leader.score - incumbent.score
  const committedUntil = commitmentEnd(view)
  const same = { leader, incumbent, lead, committedUntil, quartersLed: null }
  if (incumbent === null) return { ...same, verdict: 'ADOPT', recommended: leader }
  if (incumbent === leader) return { ...same, verdict: 'STAY', recommended: incumbent }
  if (incumbent.brokenLimits.length > 0) return { ...same, verdict: 'CHANGE', recommended: leader }
  if (committedUntil !== null) return { ...same, verdict: 'COMMITTED', recommended: incumbent }
  const { number } = figuresOf(view)
  if (reaches(lead, number('policy.orgModel.tie'))) {
    return { ...same, verdict: 'CHANGE', recommended: leader }
  }
  const quartersLed = quartersInARow(view, leader.model)
  return quartersLed >= QUARTERS_OF_A_TIE
    ? { ...same, quartersLed, verdict: 'CHANGE', recommended: leader }
    : { ...same, quartersLed, verdict: 'TIE', recommended: incumbent }
}

function commitmentEnd(view: OrganizationView): Day | null {
  const last = modelChanges(view, 'orgModel').at(-1)
  if (last === undefined) return null
  const { lower: months } = figuresOf(view).range('mistake.modelChurn.commitment')
  const end = last.on + Math.ceil(months * DAYS_A_MONTH)
  return view.day < end ? end : null
}

/** Of the last quarter-ends, those in a row up to the latest at which the model led. */
function quartersInARow(view: OrganizationView, model: OrgModel): number {
  const ends = quarterEnds(view.day, QUARTERS_OF_A_TIE)
  const broken = ends.findIndex((day) => {
    const then = viewAt(view.state, day)
    return then.accounts.count === 0 || modelContest(then).leader.model !== model
  })
  return broken === -1 ? ends.length : broken
}

import { versionAt } from '../../kernel/history.js'
import type { Plan } from '../../plans/decision.js'
import { drawTemplate } from '../../rules/org-models/template/draw-template.js'
import { packChanges } from '../../rules/org-models/template/pack-changes.js'
import type { Id } from '../../kernel/ids.js'
import { viewAt } from '../../state/view-at.js'
import type { OrganizationView } from '../../state/view.js'
import { dealWeeks, type DealtWeeks, firstWeekOfModel } from './deal-weeks.js'
import { dueWeeks, HORIZON } from './due-weeks.js'
import { pathChanges } from './path-changes.js'
import { placesAbove, type PlaceAbove, tightestWeek, type Tightest } from './path-places.js'
import { type TransitionWeek, transitionWeeks } from './path-weeks.js'
import type { TransitionOptions } from './transition-options.js'
import type { Stays, TransitionProblem } from './transition-problem.js'
import { transitionProblemOf } from './transition-problem-of.js'

/**
 * NOTHING_TO_DO: the organization is there. HOLDS: within the weeks and the utilisation. TOO_LONG: it takes more weeks.
 * TOO_BUSY: somebody is busier than allowed in some week. NO_PATH: not within two years, or the organization does not exist then.
 */
export type TransitionVerdict = 'NOTHING_TO_DO' | 'HOLDS' | 'TOO_LONG' | 'TOO_BUSY' | 'NO_PATH'

/** A way to a model of organization, week by week, and how far from the shortest and calmest it is. */
export interface TransitionPath {
  readonly verdict: TransitionVerdict
  readonly plan: Plan
  readonly weeks: readonly TransitionWeek[]
  /** What the teams are called, those of today and of the model. */
  readonly teamNames: ReadonlyMap<Id, string>
  /** No way within the limits takes fewer weeks, whoever takes over what within a team. */
  readonly leastWeeks: number
  /** Accounts that get somebody whom they do not know; each once. */
  readonly handOvers: number
  /** No plan to the model that leaves as many where they are has fewer, whichever team it put each CSM’s seat in. */
  readonly leastHandOvers: number
  /** Accounts whose team changes with people who know them. */
  readonly followed: number
  /** Accounts that come to a team in which nobody is yet. */
  readonly unmanned: number
  /** Accounts that belong to another team and keep their CSM, and why. */
  readonly staying: ReadonlyMap<Id, Stays>
  /** The busiest place of all weeks; null without work. */
  readonly tightest: Tightest | null
  /** Places that are busier than allowed in some week, the worst first. */
  readonly above: readonly PlaceAbove[]
  /** Where it takes too long: so many accounts a week for each person, and it would be in time; null where no number is enough. */
  readonly neededPerPerson: number | null
}

/**
 * The way from today’s structure to a template’s, dealt over weeks: every account changes hands once at most, straight to who
 * has it in the model; nobody is busier than allowed as long as that is so now and in the model; accounts in renewal or before
 * go-live wait; and no person takes over more than so many in a week. All of it holds on the Mondays of the plan’s changes.
 *
 * @param view any view of the state.
 * Source: 3-rules "Structure", "Assignment".
 */
export function transitionPath(view: OrganizationView, options: TransitionOptions): TransitionPath {
  if (versionAt(view.state.organization.history, options.start) === null) {
    return noPath(options, 'NO_PATH')
  }
  const on = viewAt(view.state, options.start)
  const { draft } = drawTemplate(options.model, on, { ...options, effective: options.start })
  const problem = transitionProblemOf(on, draft, options)
  if (draft.changes.length === 0 && problem.transfers.length === 0) {
    return { ...noPath(options, 'NOTHING_TO_DO'), ...countsOf(problem) }
  }
  const found = shortest(problem, options)
  const leastByLimits = Math.max(1, dueWeeks(problem, options, true).weeks)
  if (found === null) {
    const needed = neededPerPerson(problem, options)
    const same = { ...countsOf(problem), leastWeeks: leastByLimits, neededPerPerson: needed }
    return { ...noPath(options, 'NO_PATH'), ...same }
  }
  const weeks = transitionWeeks(problem, found, options)
  const above = placesAbove(problem, found, options.mostUtilisation)
  const isTooLong = weeks.length > options.mostWeeks
  const counts = countsOf(problem)
  const leastByLoad = firstWeekOfModel(problem, options) + 1
  return {
    verdict: isTooLong ? 'TOO_LONG' : above.length > 0 ? 'TOO_BUSY' : 'HOLDS',
    plan: {
      title: {
        key: 'orgModels.TRANSITION_TITLE',
        params: { model: options.model, weeks: weeks.length },
      },
      reason: {
        key: 'orgModels.TRANSITION_REASON',
        params: { handOvers: counts.handOvers, followed: counts.followed },
      },
      changes: packChanges(pathChanges(problem, found, options)),
    },
    weeks,
    teamNames: teamNamesOf(problem),
    // Where utilisation could not be kept to, it proves nothing.
    leastWeeks: leastByLoad > weeks.length ? leastByLimits : Math.max(leastByLimits, leastByLoad),
    ...counts,
    tightest: tightestWeek(problem, found),
    above,
    neededPerPerson: isTooLong ? neededPerPerson(problem, options) : null,
  }
}

function noPath({ model }: TransitionOptions, verdict: TransitionVerdict): TransitionPath {
  return {
    verdict,
    plan: {
      title: { key: 'orgModels.TRANSITION_TITLE', params: { model, weeks: 0 } },
      reason: null,
      changes: [],
    },
    weeks: [],
    teamNames: new Map(),
    leastWeeks: 0,
    handOvers: 0,
    leastHandOvers: 0,
    followed: 0,
    unmanned: 0,
    staying: new Map(),
    tightest: null,
    above: [],
    neededPerPerson: null,
  }
}

function teamNamesOf({ view, draft }: TransitionProblem): ReadonlyMap<Id, string> {
  return new Map([
    ...[...view.teams.values()].map(({ id, name }) => [id, name] as const),
    ...draft.teams.map((key) => [draft.idOf(key), draft.nameOf(key)] as const),
  ])
}

function countsOf({ view, transfers, staying, leastHandOvers }: TransitionProblem) {
  const count = (wanted: string) => transfers.filter(({ kind }) => kind === wanted).length
  return {
    handOvers: count('HAND_OVER'),
    followed: count('FOLLOWS'),
    unmanned: count('UNMANNED'),
    staying: new Map([...staying].map(([row, why]) => [view.accounts.id(row), why])),
    leastHandOvers: Math.max(0, leastHandOvers - staying.size),
  }
}

/** By how much busier everybody may be where there is no other way. */
const SLACKS = [1.1, 1.25, 1.5, 2, 4, Infinity]

/**
 * The shortest way that dealing finds. Where utilisation makes hand-overs wait, fewer a week may get there sooner, so that
 * all smaller limits are tried as well: more allowed never takes longer. Where even then not all move within the horizon, since
 * they wait for each other, everybody may be busier by the least of a few factors.
 */
function shortest(problem: TransitionProblem, options: TransitionOptions): DealtWeeks | null {
  const first = dueWeeks(problem, options, false)
  if (first.weeks === HORIZON) return null
  let best: DealtWeeks | null = null
  let due = first
  for (let mostPerPerson = options.mostPerPerson; ;) {
    const limits = { ...options, mostPerPerson }
    const dealt = dealWeeks(problem, due, limits, 1)
    if (dealt !== null && (best === null || dealt.weeks.length < best.weeks.length)) best = dealt
    mostPerPerson -= 1
    if (mostPerPerson === 0) break
    due = dueWeeks(problem, { ...options, mostPerPerson }, false)
    // Nobody gets there before all are due.
    if (best !== null && best.weeks.length <= Math.max(1, first.weeks, due.weeks)) break
    if (due.weeks === HORIZON) break
  }
  for (const slack of SLACKS) best ??= dealWeeks(problem, first, options, slack)
  return best
}

/** The fewest accounts a week for each person with which all have changed hands in time. */
function neededPerPerson(
  problem: TransitionProblem,
  { mostWeeks, mostPerPerson, mostPerWeek }: TransitionOptions,
): number | null {
  const isEnough = (each: number): boolean =>
    dueWeeks(problem, { mostPerPerson: each, mostPerWeek }, false).weeks <= mostWeeks
  let [less, enough] = [mostPerPerson, Math.max(1, problem.transfers.length)]
  if (!isEnough(enough)) return null
  while (enough - less > 1) {
    const middle = Math.floor((less + enough) / 2)
    if (isEnough(middle)) enough = middle
    else less = middle
  }
  return enough
}

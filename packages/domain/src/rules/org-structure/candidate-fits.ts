import { primaryLanguage } from '../../kernel/languages.js'
import type { Id } from '../../kernel/ids.js'
import type { Message } from '../../kernel/message.js'
import type { LivePerson, LivePosition } from '../../state/live-things.js'
import type { OrganizationView } from '../../state/view.js'
import { type CareerRung, careerRung } from './career-rung.js'
import type { CriterionFit } from './weighed-score.js'

/** What internal candidates are ranked by. */
const CANDIDATE_CRITERIA = ['STEP', 'LANGUAGES', 'REGION', 'SKILLS'] as const

/** One of these criteria. */
export type CandidateCriterion = (typeof CANDIDATE_CRITERIA)[number]

/** The step that a person would take into a seat. */
interface CandidateStep {
  readonly fromPositionId: Id | null
  /** Rungs up the ladder: 0 is a move on the same rung. */
  readonly steps: number
  /** Rungs of the ladder as a whole. */
  readonly rungs: number
}

/**
 * The smallest step up from one of a person's seats into a seat of the same ladder; from outside any
 * seat, as from the first rung, for someone who has worked in that family before. Null for whom the
 * seat would be a step down, or who is on another ladder.
 */
export function candidateStep(
  view: OrganizationView,
  seat: LivePosition,
  personId: Id,
): CandidateStep | null {
  const rung = careerRung(view, seat)
  if (rung === null) return null
  const rungs = rung.rungs.length
  const held = view.occupanciesOfPerson(personId)
  if (held.length === 0) {
    const known = view.firstDayInFamily(personId, rung.ladder) !== null
    return known ? { fromPositionId: null, steps: rung.entry.level, rungs } : null
  }
  let best: CandidateStep | null = null
  for (const { positionId } of held) {
    const steps = stepsBetween(view, view.positions.get(positionId), seat, rung)
    if (steps === null || (best !== null && best.steps <= steps)) continue
    best = { fromPositionId: positionId, steps, rungs }
  }
  return best
}

/** Among contributors the organization's own levels count, since it may have more than the ladder. */
function stepsBetween(
  view: OrganizationView,
  from: LivePosition | undefined,
  to: LivePosition,
  toRung: CareerRung,
): number | null {
  const fromRung = from === undefined ? null : careerRung(view, from)
  if (from === undefined || fromRung === null || fromRung.ladder !== toRung.ladder) return null
  const own = view.roles.get(from.roleId)
  const wanted = view.roles.get(to.roleId)
  const contributors = own?.family !== 'LEADERSHIP' && wanted?.family !== 'LEADERSHIP'
  const steps =
    contributors && own !== undefined && wanted !== undefined
      ? wanted.level - own.level
      : toRung.entry.level - fromRung.entry.level
  return steps < 0 ? null : steps
}

/**
 * How well a person fits a seat: `1 − steps ÷ rungs`, the part of the team's languages spoken, whether
 * the region is one of the team's, the part of the skills wanted. What the team asks for nothing of
 * fits wholly.
 */
export function candidateFits(
  view: OrganizationView,
  seat: LivePosition,
  person: LivePerson,
  { steps, rungs }: CandidateStep,
): readonly CriterionFit<CandidateCriterion>[] {
  const team = view.teams.get(seat.teamId)
  const languages = new Set((team?.languages ?? []).map(primaryLanguage))
  const spoken = new Set(person.languages.map(primaryLanguage))
  const regions = team?.regions ?? []
  const skills = wantedSkills(view, seat)
  const own = new Set(person.skills.map((skill) => skill.toLowerCase()))
  const say = (criterion: CandidateCriterion, wanted: string) => (points: number, of: number) =>
    ({
      key: 'orgStructure.CANDIDATE_PART',
      params: { person: person.name, criterion, steps, wanted, points, of },
    }) satisfies Message
  return [
    {
      criterion: 'STEP',
      weight: 'policy.candidate.weight.step',
      fit: 1 - steps / rungs,
      inputs: [['steps', String(steps), 'TEXT']],
      figures: [],
      say: say('STEP', ''),
    },
    {
      criterion: 'LANGUAGES',
      weight: 'policy.candidate.weight.languages',
      fit: part(languages, spoken),
      inputs: [['languages', listed(spoken), 'TEXT']],
      figures: [],
      say: say('LANGUAGES', listed(languages)),
    },
    {
      criterion: 'REGION',
      weight: 'policy.candidate.weight.region',
      fit: regions.length === 0 || regions.some((region) => region === person.region) ? 1 : 0,
      inputs: [['region', person.region, 'TEXT']],
      figures: [],
      say: say('REGION', listed(regions)),
    },
    {
      criterion: 'SKILLS',
      weight: 'policy.candidate.weight.skills',
      fit: part(skills, own),
      inputs: [['skills', listed(own), 'TEXT']],
      figures: [],
      say: say('SKILLS', listed(skills)),
    },
  ]
}

/** The team's verticals, and the skills that everyone who sits in that role in that team has. */
function wantedSkills(view: OrganizationView, seat: LivePosition): ReadonlySet<string> {
  const wanted = new Set(
    (view.teams.get(seat.teamId)?.verticals ?? []).map((vertical) => vertical.toLowerCase()),
  )
  const peers = view
    .positionsOfTeam(seat.teamId)
    .filter(({ id, roleId }) => roleId === seat.roleId && id !== seat.id)
    .flatMap(({ id }) => view.occupanciesOfPosition(id))
    .flatMap(({ personId }) => view.people.get(personId) ?? [])
    .map(({ skills }) => new Set(skills.map((skill) => skill.toLowerCase())))
  for (const skill of peers[0] ?? []) {
    if (peers.every((skills) => skills.has(skill))) wanted.add(skill)
  }
  return wanted
}

function part(wanted: ReadonlySet<string>, had: ReadonlySet<string>): number {
  if (wanted.size === 0) return 1
  return [...wanted].filter((each) => had.has(each)).length / wanted.size
}

function listed(items: Iterable<string>): string {
  return [...items].join(', ')
}

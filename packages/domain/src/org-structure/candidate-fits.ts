import type { Message } from '../messages/message.js'
import type { LivePerson, LivePosition } from '../state/live-things.js'
import type { OrganizationView } from '../state/view.js'
import type { CandidateCriterion } from './candidate-criterion.js'
import type { CandidateStep } from './candidate-step.js'
import type { CriterionFit } from './weighed-score.js'

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
  const languages = new Set((team?.languages ?? []).map(primary))
  const spoken = new Set(person.languages.map(primary))
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

/** `es-MX` → `es`: who speaks a language speaks it everywhere. */
function primary(language: string): string {
  return (language.split('-')[0] ?? language).toLowerCase()
}

function listed(items: Iterable<string>): string {
  return [...items].join(', ')
}

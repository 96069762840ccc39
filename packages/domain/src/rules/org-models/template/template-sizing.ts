import { figuresOf } from '../../evidence/figures.js'
import { rowFigures } from '../../capacity/row-figures.js'
import { seatsFor, settled, wholeSeats } from '../../capacity/seats-needed.js'
import type { Id } from '../../../kernel/ids.js'
import { reaches } from '../../../kernel/near.js'
import type { OrganizationView } from '../../../state/view.js'
import { type OrgModel, ROLE_FAMILIES, type RoleFamily } from '../../../entities/vocabularies.js'
import { orgTraits } from '../org-traits.js'
import { ROOT_KEY, type TemplateShape } from './template-team.js'
import type { TeamWork } from './team-work.js'

const WHOLE = 100
/** How many seats of one family one team of a template has, and should have. */
export interface TeamSizing {
  /** The team's key in the template's shape. */
  readonly team: string
  readonly family: RoleFamily
  /** `Σ weight ÷ upper`, in seats. */
  readonly load: number
  /** Seats at target utilisation: `load ÷ target`. */
  readonly required: number
  /** The smallest number of whole seats that reaches target utilisation. */
  readonly seatsRequired: number
  /** Present seats that go to the team, by their FTE. */
  readonly present: number
  readonly opened: number
}

/**
 * Sizes a template by capacity: `⌈load ÷ target utilisation − present FTE⌉` seats are opened. People
 * who are there stay, however many. Where a team has nobody of a family yet, the first seat is opened
 * when the work keeps one person busy (`Σ weight ÷ lower ≥ 1`; support: 50 customers and target utilisation); CSMs are always opened, and of the
 * others only those that the model has. CS Operations
 * begins at its hire trigger (8 CSMs), technical account managers are as many as the guide's pod has.
 *
 * @param works what there is to do in each team of the shape.
 * @param homes the team of each contributor's seat.
 * Source: TS "Four models"; 1-benchmarks, figures that contradict each other; 3-rules "Capacity".
 */
export function templateSizing(
  view: OrganizationView,
  model: OrgModel,
  shape: TemplateShape,
  works: readonly TeamWork[],
  homes: ReadonlyMap<Id, string>,
): readonly TeamSizing[] {
  const work = new Map(works.map((each) => [key(each.team, each.family), each]))
  const present = presentFte(view, homes)
  const size = (team: string, family: RoleFamily, own?: Omit<TeamWork, 'team' | 'family'>) =>
    sized(
      view,
      { team, family, ...(own ?? work.get(key(team, family)) ?? { load: 0, busy: 0 }) },
      present.get(key(team, family)) ?? 0,
      family === 'CSM' || shape.specialists.has(family),
    )
  const isEnterprise = orgTraits(view).realSegments.includes('ENTERPRISE')
  const measured = shape.teams.flatMap((team) =>
    ROLE_FAMILIES.filter((family) => family !== 'CS_OPS' && family !== 'LEADERSHIP').map((family) =>
      family === 'TAM' && model === 'POD' && isEnterprise && team.segments.includes('ENTERPRISE')
        ? size(team.key, 'TAM', technicalManagers(view))
        : size(team.key, family),
    ),
  )
  const csms = measured
    .filter(({ family }) => family === 'CSM')
    .reduce((sum, { present: fte, opened }) => sum + fte + opened, 0)
  const ops = size('CS_OPS', 'CS_OPS', operations(view, csms))
  return [...measured, ops].filter((each) => each.load > 0 || each.present > 0)
}

function key(team: string, family: RoleFamily): string {
  return `${team} ${family}`
}

function sized(
  view: OrganizationView,
  work: TeamWork,
  present: number,
  belongs: boolean,
): TeamSizing {
  const { team, family, load, busy } = work
  const required = load / targetOf(view, family)
  const isDue = belongs && (family === 'CSM' || present > 0 || reaches(busy, 1))
  return {
    team,
    family,
    load: settled(load),
    required: settled(required),
    seatsRequired: wholeSeats(required),
    present,
    opened: isDue ? wholeSeats(required - present) : 0,
  }
}

/** Without a figure of capacity the guide's own number stands, whatever the target utilisation. */
function technicalManagers(view: OrganizationView) {
  const people = figuresOf(view).number('orgModel.pod.enterprise.tam')
  return { load: people * targetOf(view, 'TAM'), busy: people }
}

/** Of CS Operations none: its ratio is its trigger itself, and the first person serves ten CSMs. */
function targetOf(view: OrganizationView, family: RoleFamily): number {
  if (family === 'CS_OPS') return 1
  const target = figuresOf(view).number('policy.utilisation.target')
  return target > 0 ? target : 1
}

function operations(view: OrganizationView, csms: number) {
  const { range } = figuresOf(view)
  const busy = seatsFor(csms, range('capacity.csOps.trigger.csms').lower)
  return { load: seatsFor(csms, rowFigures(view).CS_OPS?.upper ?? 0), busy }
}

function presentFte(
  view: OrganizationView,
  homes: ReadonlyMap<Id, string>,
): ReadonlyMap<string, number> {
  const hundredths = new Map<string, number>()
  for (const [id, team] of homes) {
    const position = view.positions.get(id)
    const family = view.roles.get(position?.roleId ?? '')?.family
    if (position === undefined || family === undefined) continue
    const name = key(team, family)
    hundredths.set(name, (hundredths.get(name) ?? 0) + position.fte)
  }
  return new Map([...hundredths].map(([name, fte]) => [name, fte / WHOLE]))
}

/** Contributors of each team, present and to come, in whole seats. */
export function contributorsOf(
  sizing: readonly TeamSizing[],
  homes: ReadonlyMap<Id, string>,
): ReadonlyMap<string, number> {
  const seats = new Map<string, number>([[ROOT_KEY, 0]])
  for (const team of homes.values()) seats.set(team, (seats.get(team) ?? 0) + 1)
  for (const { team, opened } of sizing) seats.set(team, (seats.get(team) ?? 0) + opened)
  return seats
}

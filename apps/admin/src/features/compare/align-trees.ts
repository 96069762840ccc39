/** A team of one side. */
export interface TreeTeam {
  readonly id: string
  readonly name: string
  /** The team it is a part of; null for a root. */
  readonly parentId: string | null
}

/** Who sits in a seat, and how much of them, in FTE. */
interface TreeHolder {
  readonly personId: string
  readonly name: string
  readonly fte: number
}

/** A seat of one side. */
export interface TreeSeat {
  readonly id: string
  readonly title: string
  readonly fte: number
  /** Null while its team is not there. */
  readonly teamId: string | null
  readonly reportsToId: string | null
  readonly holders: readonly TreeHolder[]
}

/** The teams and seats of one side, flat. */
export interface TreeSide {
  readonly teams: readonly TreeTeam[]
  readonly seats: readonly TreeSeat[]
}

/** What is different of a team or seat: it is only on one side, or one of its sides is not like the other. */
export type TreeMark =
  | 'NEW'
  | 'GONE'
  | 'MOVED'
  | 'RENAMED'
  | 'FILLED'
  | 'VACATED'
  | 'REFILLED'
  | 'RESIZED'
  | 'REPORTING'

interface NodeOf<Kind extends 'SEAT' | 'TEAM', Thing> {
  readonly kind: Kind
  readonly id: string
  /** Null where it is not there. */
  readonly before: Thing | null
  readonly after: Thing | null
  readonly marks: readonly TreeMark[]
}

/** A seat of either side. */
export type SeatNode = NodeOf<'SEAT', TreeSeat>

/** A team of either side, with what stands in it. */
export interface TeamNode extends NodeOf<'TEAM', TreeTeam> {
  /** By title. */
  readonly seats: readonly SeatNode[]
  /** By name. */
  readonly teams: readonly TeamNode[]
  /** How many teams and seats of the branch differ, itself among them. */
  readonly differing: number
  /** How many seats of the branch do not. */
  readonly alike: number
}

/** The trees of two sides as one: the roots, and the seats that stand in no team. */
export interface AlignedTrees {
  readonly roots: readonly TeamNode[]
  readonly seats: readonly SeatNode[]
}

/**
 * Lays the trees of two sides over each other: each team and seat of either side stands once, where it is after or,
 * gone, where it was.
 *
 * @param language whose order names are in.
 */
export function alignTrees(before: TreeSide, after: TreeSide, language: string): AlignedTrees {
  const { compare } = new Intl.Collator(language, { numeric: true })
  const teams = paired(before.teams, after.teams)
  const known = new Set(teams.map(({ id }) => id))
  const teamIn = (id: string | null | undefined) => (id != null && known.has(id) ? id : null)
  const named = (pair: Pair<TreeTeam>) => (pair.after ?? pair.before)?.name ?? ''
  const titled = (pair: Pair<TreeSeat>) => (pair.after ?? pair.before)?.title ?? ''
  const teamsIn = Map.groupBy(
    teams.toSorted((a, b) => compare(named(a), named(b))),
    (pair) => teamIn((pair.after ?? pair.before)?.parentId),
  )
  const seatsIn = Map.groupBy(
    paired(before.seats, after.seats).toSorted((a, b) => compare(titled(a), titled(b))),
    (pair) => teamIn((pair.after ?? pair.before)?.teamId),
  )
  const seatNodes = (teamId: string | null): readonly SeatNode[] =>
    (seatsIn.get(teamId) ?? []).map((pair) => ({ kind: 'SEAT', ...pair, marks: seatMarks(pair) }))
  const branches = (parentId: string | null): readonly TeamNode[] =>
    (teamsIn.get(parentId) ?? []).map((pair) => {
      const [marks, seats, below] = [teamMarks(pair), seatNodes(pair.id), branches(pair.id)]
      const differing = seats.filter((seat) => seat.marks.length > 0).length
      return {
        kind: 'TEAM',
        ...pair,
        marks,
        seats,
        teams: below,
        differing: Math.min(1, marks.length) + differing + sumOf(below, 'differing'),
        alike: seats.length - differing + sumOf(below, 'alike'),
      }
    })
  return { roots: branches(null), seats: seatNodes(null) }
}

function sumOf(branches: readonly TeamNode[], figure: 'alike' | 'differing'): number {
  return branches.reduce((sum, branch) => sum + branch[figure], 0)
}

interface Pair<Thing> {
  readonly id: string
  readonly before: Thing | null
  readonly after: Thing | null
}

function paired<Thing extends { readonly id: string }>(
  before: readonly Thing[],
  after: readonly Thing[],
): readonly Pair<Thing>[] {
  const was = new Map(before.map((thing) => [thing.id, thing]))
  const is = new Map(after.map((thing) => [thing.id, thing]))
  return [...new Set([...was.keys(), ...is.keys()])].map((id) => ({
    id,
    before: was.get(id) ?? null,
    after: is.get(id) ?? null,
  }))
}

function teamMarks({ before, after }: Pair<TreeTeam>): readonly TreeMark[] {
  if (before === null) return ['NEW']
  if (after === null) return ['GONE']
  const marks: TreeMark[] = []
  if (before.parentId !== after.parentId) marks.push('MOVED')
  if (before.name !== after.name) marks.push('RENAMED')
  return marks
}

function seatMarks({ before, after }: Pair<TreeSeat>): readonly TreeMark[] {
  if (before === null) return ['NEW']
  if (after === null) return ['GONE']
  const marks: TreeMark[] = []
  if (before.teamId !== after.teamId) marks.push('MOVED')
  if (before.title !== after.title) marks.push('RENAMED')
  const [was, is] = [peopleText(before), peopleText(after)]
  if (was !== is) marks.push(was === '' ? 'FILLED' : is === '' ? 'VACATED' : 'REFILLED')
  if (before.fte !== after.fte || (was === is && sharesText(before) !== sharesText(after))) {
    marks.push('RESIZED')
  }
  if (before.reportsToId !== after.reportsToId) marks.push('REPORTING')
  return marks
}

/** Who sits in a seat, in one text to be compared. */
function peopleText({ holders }: TreeSeat): string {
  return holders
    .map(({ personId }) => personId)
    .toSorted()
    .join()
}

/** How much of each sits in a seat. */
function sharesText({ holders }: TreeSeat): string {
  return holders
    .map(({ personId, fte }) => `${personId} ${fte}`)
    .toSorted()
    .join()
}

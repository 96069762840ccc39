import type { TreeMark, TreeSeat, TreeTeam } from './align-trees'
import type { MomentTree, TeamFigures } from './tree-query'
import type { NodeRow } from './tree-rows'

/** What the rows of a tree are told with, besides themselves. */
export interface TreeNames {
  /** What teams and seats were called before, by their ids. */
  readonly before: ReadonlyMap<string, string>
  /** What they are called after. */
  readonly after: ReadonlyMap<string, string>
  readonly figuresBefore: ReadonlyMap<string, TeamFigures>
  readonly figuresAfter: ReadonlyMap<string, TeamFigures>
}

/** The names and figures of two sides. */
export function treeNames(before: MomentTree, after: MomentTree): TreeNames {
  return {
    before: namesOf(before),
    after: namesOf(after),
    figuresBefore: before.figures,
    figuresAfter: after.figures,
  }
}

function namesOf({ teams, seats }: MomentTree): ReadonlyMap<string, string> {
  return new Map([
    ...teams.map(({ id, name }) => [id, name] as const),
    ...seats.map(({ id, title }) => [id, title] as const),
  ])
}

/** What something was before, where a mark is about that: the team it stood in, its name, whom it reported to. */
export function formerName(row: NodeRow, mark: TreeMark, { before }: TreeNames): string | null {
  const was: TreeSeat | TreeTeam | null = row.node.before
  if (was === null) return null
  const named = (id: string | null) => (id === null ? null : (before.get(id) ?? null))
  if (mark === 'RENAMED') return 'title' in was ? was.title : was.name
  if (mark === 'MOVED') return named('title' in was ? was.teamId : was.parentId)
  if (mark === 'REPORTING') return 'title' in was ? named(was.reportsToId) : null
  return null
}

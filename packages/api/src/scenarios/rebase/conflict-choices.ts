import { type Conflict, groupBy, partsToTake, takeTheirs } from '@postscale/domain'
import { badUserInput } from '../../errors/request-error.js'
import type { ScenarioChange } from '../../store/scenario.js'
import { type ConflictChoice, conflictPartId } from './conflict-part-type.js'
import type { RebasedScenario } from './rebase-scenario.js'

/** What is to hold in one part of a conflict. */
interface ChosenPart {
  readonly partId: string
  readonly choice: ConflictChoice
}

/** What a rebase is told of the conflicts that are in its way. */
export interface Choices {
  /** Changes that are to hold all the same, by their ids. */
  readonly keepIds: readonly string[]
  /** Changes that are given up. */
  readonly dropIds: readonly string[]
  /** Those about parts that are in conflict no more are left aside. */
  readonly parts: readonly ChosenPart[]
}

/**
 * The changes of a scenario after what was chosen.
 *
 * @param author of the changes that give way in a part.
 * @throws RequestError BAD_USER_INPUT for a part that cannot be taken apart from the others.
 */
export function chosenChanges(
  { conflicts, ours, theirs }: RebasedScenario,
  { dropIds, parts }: Omit<Choices, 'keepIds'>,
  author: Pick<ScenarioChange, 'at' | 'authorName'>,
): readonly ScenarioChange[] {
  const { changes } = ours
  const commands = changes.map(({ change }) => change)
  const dropped = new Set(dropIds)
  const taken: { conflict: Conflict; field: string }[] = []
  const chosen = new Map(parts.map((part, index) => [part.partId, { ...part, index }]))
  for (const conflict of conflicts) {
    const apart = partsToTake(conflict, commands)
    for (const field of conflict.fields) {
      const found = chosen.get(conflictPartId(theirs.organization.id, conflict, field))
      if (found === undefined || found.choice === 'KEEP_OURS') continue
      if (found.choice === 'DROP_CHANGES') {
        for (const place of conflict.changes) dropped.add(changes[place]!.id)
      } else if (apart.includes(field)) taken.push({ conflict, field })
      else throw badUserInput(['input', 'choices', found.index, 'choice'])
    }
  }
  const byConflict = groupBy(taken, ({ conflict }) => conflict)
  const left = takeTheirs(
    commands,
    [...byConflict].map(([conflict, all]) => ({ conflict, fields: all.map(({ field }) => field) })),
  )
  return changes.flatMap((former, place) => {
    const change = left[place]
    if (change == null || dropped.has(former.id)) return []
    return [change === former.change ? former : { ...former, change, ...author }]
  })
}

/** The parts in which the scenario is to hold. */
export function keptParts(parts: readonly ChosenPart[]): ReadonlySet<string> {
  const kept = parts.filter(({ choice }) => choice === 'KEEP_OURS')
  return new Set(kept.map(({ partId }) => partId))
}

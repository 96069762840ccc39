import type { ConflictChoice, ConflictChoiceInput } from '@/generated/graphql'
import type { ScenarioConflict } from '../scenario-query'

/** What is chosen, by the id of a part or, of a change that does not apply any more, by the change's. */
export type Choices = ReadonlyMap<string, ConflictChoice>

type Decided = Pick<ScenarioConflict, 'changeIds'> & {
  readonly parts: readonly Pick<ScenarioConflict['parts'][number], 'choices' | 'id'>[]
}

/** The ids by which it is said what holds of a conflict. */
export function choosable({ parts, changeIds }: Decided): readonly string[] {
  return parts.length > 0 ? parts.map(({ id }) => id) : changeIds
}

/** Whether theirs can be taken of one of its parts alone; else it is decided as a whole. */
export function isApart({ parts }: Decided): boolean {
  return parts.some(({ choices }) => choices.includes('TAKE_THEIRS'))
}

/** What was chosen of all its parts; null while that is not one and the same. */
export function chosenOf(conflict: Decided, chosen: Choices): ConflictChoice | null {
  const [first, ...others] = choosable(conflict).map((id) => chosen.get(id) ?? null)
  return first === undefined || others.some((each) => each !== first) ? null : first
}

/** Whether nothing of a conflict is left to be said: a change that is given up takes all its parts with it. */
export function isDecided(conflict: Decided, all: readonly Decided[], chosen: Choices): boolean {
  const given = new Set(givenUp(all, chosen))
  const isGone = conflict.changeIds.every((id) => given.has(id))
  return isGone || choosable(conflict).every((id) => chosen.has(id))
}

function givenUp(conflicts: readonly Decided[], chosen: Choices): readonly string[] {
  return conflicts
    .filter((each) => choosable(each).some((id) => chosen.get(id) === 'DROP_CHANGES'))
    .flatMap(({ changeIds }) => changeIds)
}

/** What a rebase is told. */
interface RebaseChoices {
  readonly choices: ConflictChoiceInput[]
  readonly keepIds: string[]
  readonly dropIds: string[]
}

/** What was chosen, as the API takes it. */
export function rebaseChoices(conflicts: readonly Decided[], chosen: Choices): RebaseChoices {
  const unfit = conflicts.filter(({ parts }) => parts.length === 0)
  const ids = (choice: ConflictChoice) =>
    unfit.flatMap(({ changeIds }) => changeIds.filter((id) => chosen.get(id) === choice))
  return {
    choices: conflicts.flatMap(({ parts }) =>
      parts.flatMap(({ id: partId }) => {
        const choice = chosen.get(partId)
        return choice === undefined ? [] : [{ partId, choice }]
      }),
    ),
    keepIds: ids('KEEP_OURS'),
    dropIds: ids('DROP_CHANGES'),
  }
}

import type { NamingChange } from '@postscale/domain'
import type { ScenarioChange } from '../../store/scenario.js'

/** What is done to one change of a scenario. */
export interface ChangeEdit {
  /** Of the change. */
  readonly id: string
  /** What stands in its place; null takes it out, undefined leaves it. */
  readonly change?: NamingChange | null | undefined
  /** Where it goes, from 0, among those that stay. */
  readonly place?: number | undefined
}

/** The changes of a scenario after edits, each on what the one before it left. */
export function amendChanges(
  changes: readonly ScenarioChange[],
  edits: readonly ChangeEdit[],
  author: Pick<ScenarioChange, 'at' | 'author' | 'authorName'>,
): readonly ScenarioChange[] {
  let list = [...changes]
  for (const { id, change, place } of edits) {
    const at = list.findIndex((each) => each.id === id)
    const former = list[at]
    if (former === undefined) continue
    const next = change == null ? former : { ...former, change, ...author }
    const others = list.toSpliced(at, 1)
    list = change === null ? others : others.toSpliced(place ?? at, 0, next)
  }
  return list
}

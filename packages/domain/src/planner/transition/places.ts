import type { RoleFamily } from '../../entities/vocabularies.js'
import type { Id } from '../../kernel/ids.js'

/** One role family in one team: where work and those who do it meet. */
export interface Place {
  readonly teamId: Id
  readonly family: RoleFamily
}

/** Numbers the places as they are met. Mutable until all are. */
export class Places {
  readonly all: Place[] = []
  readonly #numbers = new Map<string, number>()

  /** The number of a place, met before or not. */
  numberOf(teamId: Id, family: RoleFamily): number {
    const key = `${family} ${teamId}`
    let number = this.#numbers.get(key)
    if (number === undefined) {
      number = this.all.length
      this.all.push({ teamId, family })
      this.#numbers.set(key, number)
    }
    return number
  }

  /**
   * Of each place those of its family in the teams below, without itself: a pool whose team has no seats of the family
   * lies with them.
   *
   * @param parents of every team.
   */
  below(parents: ReadonlyMap<Id, Id | null>): readonly (readonly number[])[] {
    const below: number[][] = this.all.map(() => [])
    for (const [number, { teamId, family }] of this.all.entries()) {
      let above = parents.get(teamId) ?? null
      while (above !== null) {
        const at = this.#numbers.get(`${family} ${above}`)
        if (at !== undefined) below[at]!.push(number)
        above = parents.get(above) ?? null
      }
    }
    return below
  }
}

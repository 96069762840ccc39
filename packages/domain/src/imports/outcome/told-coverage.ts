import { RESPONSIBILITIES } from '../../entities/vocabularies.js'
import type { Day } from '../../kernel/days.js'
import type { OrganizationState } from '../../state/organization-state.js'
import type { ImportRow } from '../compile/import-row.js'
import type { ImportContext, ImportDirectory } from './import-directory.js'

const DAYS = 2 ** 20

/** What the rows of a file tell of one responsibility of an account. */
export interface ToldOfLine {
  /** Whether a row tells who answers from a day on. */
  readonly tells: (from: Day) => boolean
  /** Whether that row has its end cleared: it lasts until somebody else answers. */
  readonly leavesOpen: (from: Day) => boolean
}

/** What a row stands beside that is the only one of its file. */
export const NOTHING_TOLD: ToldOfLine = { tells: () => false, leavesOpen: () => false }

/** From which days on the rows of a file of COVERAGE tell who answers; as numbers, so that a million rows fit. */
export class ToldCoverage {
  readonly #told = new Set<number>()
  readonly #open = new Set<number>()

  /** @param place see `coveragePlace`. */
  add(place: number | null, { from, to }: ImportRow<'COVERAGE'>): void {
    if (place === null || from === undefined) return
    this.#told.add(coverageKey(place, from))
    if (to === null) this.#open.add(coverageKey(place, from))
  }

  of(place: number | null): ToldOfLine {
    if (place === null) return NOTHING_TOLD
    return {
      tells: (from) => this.#told.has(coverageKey(place, from)),
      leavesOpen: (from) => this.#open.has(coverageKey(place, from)),
    }
  }
}

/** The account and the responsibility that a row is about, as one number; null where no account is found. */
export function coveragePlace(
  { account, responsibility }: ImportRow<'COVERAGE'>,
  { accounts }: OrganizationState,
  directory: ImportDirectory,
  { effective }: ImportContext,
): number | null {
  const row = directory.accounts.named(accounts, account, effective)
  if (row === 'AMBIGUOUS' || row === -1) return null
  return row * RESPONSIBILITIES.length + RESPONSIBILITIES.indexOf(responsibility)
}

/** A place and the day from which on a row tells of it, as one number. */
export function coverageKey(place: number, from: Day | undefined): number {
  return place * DAYS + (from ?? 0)
}

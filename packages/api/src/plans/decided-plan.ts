import {
  type Change,
  type Decision,
  decideInSteps,
  type OrganizationState,
  type Problem,
  type Result,
} from '@postscale/domain'
import { inTurns } from '../graphql/in-turns.js'

type Decided = Result<Decision, readonly Problem[]>

/** A plan that is being decided, or was. */
interface Deciding {
  readonly base: OrganizationState
  readonly changes: readonly Change[]
  readonly decided: Promise<Decided>
}

/** How long what was decided last is kept: whoever asked may have given up, and ask again. */
const KEPT_MS = 15_000

let last: Deciding | null = null

/** What a plan comes to, decided in turns; the one that was asked for last is decided once, whoever asks. */
export function decidedPlan(base: OrganizationState, changes: readonly Change[]): Promise<Decided> {
  const known = lastDecided(base, changes)
  if (known !== null) return known
  const deciding = { base, changes, decided: inTurns(decideInSteps(base, changes)) }
  last = deciding
  const forget = () => {
    if (last === deciding) last = null
  }
  deciding.decided.then(() => setTimeout(forget, KEPT_MS).unref(), forget)
  return deciding.decided
}

/** The same, where it is the one that was decided last; null otherwise. */
export function lastDecided(
  base: OrganizationState,
  changes: readonly Change[],
): Promise<Decided> | null {
  return last?.base === base && last.changes === changes ? last.decided : null
}

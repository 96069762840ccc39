import {
  decide,
  type Change,
  type Decision,
  type OrganizationState,
  type Problem,
  type Result,
} from '@postscale/domain'
import { factsInTheWay } from './facts-in-the-way.js'
import { resolveRestores } from './resolve-restores.js'
import type { Reader } from '../database/reader.js'

/**
 * Decides a plan, with what only the database knows: what restores set things back to, and whether
 * facts are recorded of what the plan takes out. The one way of preview and apply.
 *
 * @param reader in the writing transaction, or of any when nothing is written.
 * @param revision the one that the plan makes; the next by default.
 */
export async function decidePlan(
  reader: Reader,
  state: OrganizationState | null,
  changes: readonly Change[],
  revision?: number,
): Promise<Result<Decision, readonly Problem[]>> {
  const resolved = await resolveRestores(reader, state, changes)
  const decided = decide(state, resolved, revision)
  if (!decided.ok) return decided
  const problems = await factsInTheWay(reader, decided.value)
  return problems.length === 0 ? decided : { ok: false, error: problems }
}

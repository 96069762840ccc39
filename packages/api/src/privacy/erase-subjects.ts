import {
  draftState,
  erasedRecord,
  type OrganizationState,
  type RestoredRecord,
  restoresOf,
  type Subject,
} from '@postscale/domain'
import type pg from 'pg'
import { RefusedError } from '../plans/apply/refused-error.js'
import type { PlanTransaction } from '../plans/apply/plan-transaction.js'
import { eraseRows } from './erase-rows.js'
import { rewrittenTexts } from './held-texts.js'
import { type NamedThing, thingsNaming } from './things-naming.js'
import type { ToErase } from './to-erase.js'
import { eraseUserRows } from './user-rows.js'

/**
 * Takes some out of the state, within a plan: what is recorded of things is set to what it was without them, in all
 * versions. Everybody who keeps a state is told of it as of any plan.
 *
 * @throws RefusedError where nothing would be left of what has to be there
 */
export async function eraseFromState(
  transaction: PlanTransaction,
  state: OrganizationState,
  { erased, erasure, words }: ToErase,
): Promise<void> {
  const subjects = erased.map(({ subject }) => subject)
  const naming = await transaction.read(async (client) =>
    thingsNaming(client, state.organization.id, subjects, words),
  )
  const draft = draftState(state)
  const things = [...subjects.flatMap(ownRecord), ...naming]
  const changes = [...new Map(things.map((each) => [`${each.kind} ${each.id}`, each])).values()]
    .map(({ kind, id }): RestoredRecord | null => {
      const record = draft.record(kind, id)
      if (record === null) return null
      const after = erasedRecord(kind, record, erasure)
      return after === record ? null : { kind, id, after }
    })
    .filter((change) => change !== null)
  for (const change of restoresOf(changes)) {
    const decided = await transaction.decide([change])
    if (!decided.ok) throw new RefusedError(decided.error)
    await transaction.write(decided.value)
  }
}

function ownRecord({ kind, id }: Subject): readonly NamedThing[] {
  return kind === 'user' ? [] : [{ kind, id }]
}

/** Takes some out of everything that is kept beside the state, of all times; answers how many rows named them. */
export async function eraseFromRows(
  client: pg.ClientBase,
  organizationId: string,
  erasing: ToErase,
): Promise<number> {
  let count = 0
  for (const held of await rewrittenTexts(client)) {
    count += await eraseRows(client, organizationId, held, erasing)
  }
  const users = erasing.erased.filter(({ subject }) => subject.kind === 'user')
  return count + (await eraseUserRows(client, organizationId, users))
}

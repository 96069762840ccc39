import {
  type ErasedSubject,
  FULL_GRANT,
  type OrganizationState,
  pseudonymOf,
  type Subject,
} from '@postscale/domain'
import type pg from 'pg'
import type { Deadline } from '../database/deadline.js'
import { todayOf } from '../graphql/today.js'
import type { ApplyPlanService } from '../plans/apply/apply-plan.service.js'
import type { PlanTrace } from '../plans/apply/plan-trace.js'
import type { PlanTransaction, Written } from '../plans/apply/plan-transaction.js'
import type { ApplyProblem } from '../plans/apply/refused-error.js'
import type { Actor } from '../store/audit-writer.js'
import { deleteImages } from '../store/images/state-image.repository.js'
import type { StateStore } from '../store/state-store.js'
import { eraseFromRows, eraseFromState } from './erase-subjects.js'
import { presenceOf } from './subject-presence.js'
import { type ToErase, toErase } from './to-erase.js'
import { localeOf } from '../store/locale-of.js'

export interface EraseSeveral {
  readonly organizationId: string
  readonly subjects: readonly Subject[]
  /** Which of their names are taken out of texts; those that mean nobody else where it is left out. */
  readonly names?: readonly string[]
  readonly actor: Actor
  readonly deadline?: Deadline
  readonly trace?: PlanTrace
  /** Told on the connection of the transaction. */
  readonly onErased?: (client: pg.ClientBase) => Promise<void>
}

/** Why somebody is not erased: nobody knows them, they are still there, or nothing would be left of what has to be. */
export type EraseRefusal =
  | { readonly why: 'STILL_HERE'; readonly name: string }
  | { readonly why: 'UNKNOWN' }
  | { readonly why: 'PROBLEMS'; readonly problems: readonly ApplyProblem[] }

/** Some who were erased by one plan. */
interface ErasedTogether {
  readonly subjects: readonly Pick<ErasedSubject, 'pseudonym' | 'subject'>[]
  /** The revision that did it. */
  readonly revision: number
  /** Things of the state, and rows beside it, that named them. */
  readonly count: number
}

/** Somebody who is not erased. */
interface NotErased {
  readonly subject: Subject
  readonly refusal: EraseRefusal
}

/** What erasing several came to. */
export interface EraseOutcome {
  /** Each plan that was applied. */
  readonly erased: readonly ErasedTogether[]
  readonly refused: readonly NotErased[]
}

/** Who is not erased keeps nobody else. */
export async function eraseSeveral(
  plans: { readonly states: StateStore; readonly applyPlan: ApplyPlanService },
  request: EraseSeveral,
): Promise<EraseOutcome> {
  const { subjects } = request
  const [first] = subjects
  if (first === undefined) return { erased: [], refused: [] }
  const ran = await eraseTogether(plans, request)
  if ('revision' in ran) return { erased: [ran], refused: [] }
  if ('refused' in ran) {
    const { refused } = ran
    const others = subjects.filter((each) => !refused.some(({ subject }) => subject === each))
    const rest = await eraseSeveral(plans, { ...request, subjects: others })
    return { ...rest, refused: [...refused, ...rest.refused] }
  }
  if (subjects.length === 1) {
    return { erased: [], refused: [{ subject: first, refusal: { why: 'PROBLEMS', ...ran } }] }
  }
  // Whose problem it is, halves tell.
  const middle = Math.ceil(subjects.length / 2)
  const former = await eraseSeveral(plans, { ...request, subjects: subjects.slice(0, middle) })
  const latter = await eraseSeveral(plans, { ...request, subjects: subjects.slice(middle) })
  return {
    erased: [...former.erased, ...latter.erased],
    refused: [...former.refused, ...latter.refused],
  }
}

type Refused =
  | { readonly problems: readonly ApplyProblem[] }
  | { readonly refused: readonly NotErased[] }

/** All of them in one plan, or nobody. */
async function eraseTogether(
  { states, applyPlan }: { readonly states: StateStore; readonly applyPlan: ApplyPlanService },
  request: EraseSeveral,
): Promise<ErasedTogether | Refused> {
  const { organizationId, subjects, names, onErased, ...rest } = request
  let erasing: ToErase | undefined
  let count = 0
  const toRun = {
    ...rest,
    organizationId,
    // What is erased was allowed before; who may erase may erase all of it.
    grant: FULL_GRANT,
    title: titleOf(await states.get(organizationId), subjects),
    reason: null,
    creates: false,
    isNoted: true,
    // It reads all texts of the organization.
    isImport: true,
    settle: async (client: pg.ClientBase, { changeCount, state }: Written) => {
      if (erasing === undefined) throw new Error('nobody is being erased')
      count = changeCount + (await eraseFromRows(client, organizationId, erasing))
      await deleteImages(client, organizationId)
      await client.query(REMEMBER, [organizationId, state.revision, ...columnsOf(erasing)])
      await onErased?.(client)
    },
  }
  const write = async (transaction: PlanTransaction): Promise<ToErase['erased']> => {
    const { state } = transaction
    const refused = await transaction.read(async (client) => whoStays(client, state, subjects))
    if (state === null || refused.length > 0) throw new CannotErase(refused)
    erasing = await transaction.read(async (client) => toErase(client, state, subjects, names))
    await eraseFromState(transaction, state, erasing)
    return erasing.erased
  }
  const ran = await applyPlan.run(toRun, write).catch((error: unknown) => {
    if (error instanceof CannotErase) return error
    throw error
  })
  if ('refused' in ran) return ran
  if (!ran.ok) return { problems: ran.error }
  if (ran.value.recalled !== null) throw new Error('an erasure has no key to be recalled by')
  // What is kept of former revisions still has the names.
  states.forgetFormer(organizationId)
  const { result, written } = ran.value
  return { subjects: result, revision: written.state.revision, count }
}

/** Rolls the transaction back. */
class CannotErase extends Error {
  readonly refused: readonly NotErased[]

  constructor(refused: readonly NotErased[]) {
    super('some are not erased')
    this.refused = refused
  }
}

async function whoStays(
  client: pg.ClientBase,
  state: OrganizationState | null,
  subjects: readonly Subject[],
): Promise<readonly NotErased[]> {
  const refused: NotErased[] = []
  for (const subject of subjects) {
    const presence = state && (await presenceOf(client, state, subject, todayOf(state)))
    if (presence === null) refused.push({ subject, refusal: { why: 'UNKNOWN' } })
    else if (presence.isHere) {
      refused.push({ subject, refusal: { why: 'STILL_HERE', name: presence.name } })
    }
  }
  return refused
}

function titleOf(state: OrganizationState | null, subjects: readonly Subject[]) {
  const [first] = subjects
  if (first === undefined || subjects.length > 1) {
    return { key: 'privacy.PLAN_TITLE_OF_SEVERAL', params: { count: subjects.length } } as const
  }
  const pseudonym = pseudonymOf(localeOf(state), first.id)
  return { key: 'privacy.PLAN_TITLE', params: { pseudonym } } as const
}

function columnsOf({ erased }: ToErase) {
  return [
    erased.map(({ subject }) => subject.kind),
    erased.map(({ subject }) => subject.id),
    erased.map(({ pseudonym }) => pseudonym),
  ]
}

const REMEMBER = `
  INSERT INTO erasure ("organizationId", kind, "subjectId", pseudonym, revision)
  SELECT $1, e.kind, e.id, e.pseudonym, $2 FROM unnest($3::text[], $4::text[], $5::text[]) AS e (kind, id, pseudonym)
  ON CONFLICT ("organizationId", kind, "subjectId")
    DO UPDATE SET pseudonym = excluded.pseudonym, revision = excluded.revision, at = now()`

import {
  FULL_GRANT,
  isUnmistakable,
  type Locale,
  nameEraser,
  type OrganizationState,
  pseudonymOf,
  type Result,
  type Subject,
} from '@postscale/domain'
import type pg from 'pg'
import type { Deadline } from '../database/deadline.js'
import { todayOf } from '../graphql/today.js'
import type { ApplyPlanService } from '../plans/apply/apply-plan.service.js'
import type { PlanTrace } from '../plans/apply/plan-trace.js'
import type { ApplyProblem } from '../plans/apply/refused-error.js'
import type { PlanTransaction, Written } from '../plans/apply/plan-transaction.js'
import type { Actor } from '../store/audit-writer.js'
import type { StateStore } from '../store/state-store.js'
import { eraseFromRows, eraseFromState, type ToErase } from './erase-subject.js'
import { namePattern } from './name-pattern.js'
import { type FoundSubject, findSubjects } from './find-subjects.js'
import { namesOfSubject, othersNamed } from './names-of-subject.js'
import { type PersonalData, personalData } from './personal-data.js'
import { type Presence, presenceOf } from './subject-presence.js'
import { textsNaming } from './texts-naming.js'

interface EraseRequest {
  readonly organizationId: string
  readonly subject: Subject
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

/** Somebody who was erased. */
interface Erased {
  readonly pseudonym: string
  /** The revision that did it. */
  readonly revision: number
  /** Things of the state, and rows beside it, that named them. */
  readonly count: number
}

/** A name that somebody has or had, and how often texts have it. */
interface NameInTexts {
  readonly name: string
  readonly textCount: number
  /** How many others have, or had, the same. */
  readonly otherCount: number
}

/** What is held of somebody, and what erasing them would come to. */
interface HeldData {
  readonly presence: Presence
  readonly names: readonly NameInTexts[]
  readonly data: PersonalData
}

/** Erases people, and tells what is held of them. */
export class PrivacyService {
  readonly #pool: pg.Pool
  readonly #states: StateStore
  readonly #applyPlan: ApplyPlanService

  constructor(pool: pg.Pool, states: StateStore, applyPlan: ApplyPlanService) {
    this.#pool = pool
    this.#states = states
    this.#applyPlan = applyPlan
  }

  /** People of all times, customers' people and users by a part of their name or address. */
  async find(
    state: OrganizationState,
    text: string,
    limit: number,
  ): Promise<readonly FoundSubject[]> {
    return findSubjects(this.#pool, state, text, todayOf(state), limit)
  }

  /**
   * Everything that is held of somebody; null where nothing is known of them.
   *
   * @param state the live one, as it is shown to whoever asks
   */
  async held(state: OrganizationState, subject: Subject): Promise<HeldData | null> {
    const presence = await presenceOf(this.#pool, state, subject, todayOf(state))
    if (presence === null) return null
    const names = await namesOfSubject(this.#pool, state, subject)
    const texts = await textsNaming(this.#pool, state, subject, names)
    const others = await othersNamed(this.#pool, state, subject, names)
    return {
      names: names.map((name) => {
        const without = nameEraser([name], '')
        const textCount = texts.filter(({ text }) => without(text) !== text).length
        return { name, textCount, otherCount: others.get(name) ?? 0 }
      }),
      presence,
      data: await personalData(this.#pool, state, subject, names, texts),
    }
  }

  /**
   * Takes somebody out of an organization, whatever moment is asked for: a pseudonym stands in what was recorded of
   * them, in texts that name them, and where they did something. It is a revision, and cannot be undone.
   */
  async erase(request: EraseRequest): Promise<Result<Erased, EraseRefusal>> {
    const { organizationId, subject, onErased, ...rest } = request
    let erasing: ToErase | undefined
    let count = 0
    const toRun = {
      ...rest,
      organizationId,
      // What is erased was allowed before; who may erase may erase all of it.
      grant: FULL_GRANT,
      title: await this.#title(organizationId, subject),
      reason: null,
      creates: false,
      isNoted: true,
      // It reads all texts of the organization.
      isImport: true,
      settle: async (client: pg.ClientBase, { changeCount, state }: Written) => {
        if (erasing === undefined) throw new Error('nobody is being erased')
        count = changeCount + (await eraseFromRows(client, organizationId, erasing))
        const { pseudonym } = erasing.erasure
        const row = [organizationId, subject.kind, subject.id, pseudonym, state.revision]
        await client.query(REMEMBER, row)
        await onErased?.(client)
      },
    }
    const write = async (transaction: PlanTransaction): Promise<string> => {
      const { state } = transaction
      if (state === null) throw new CannotErase({ why: 'UNKNOWN' })
      erasing = await transaction.read(async (client) => toErase(client, state, request))
      await eraseFromState(transaction, state, erasing)
      return erasing.erasure.pseudonym
    }
    const ran = await this.#applyPlan.run(toRun, write).catch((error: unknown) => {
      if (error instanceof CannotErase) return error.refusal
      throw error
    })
    if ('why' in ran) return { ok: false, error: ran }
    if (!ran.ok) return { ok: false, error: { why: 'PROBLEMS', problems: ran.error } }
    if (ran.value.recalled !== null) throw new Error('an erasure has no key to be recalled by')
    // What is kept of former revisions still has the names.
    this.#states.forgetFormer(organizationId)
    const { result: pseudonym, written } = ran.value
    return { ok: true, value: { pseudonym, revision: written.state.revision, count } }
  }

  async #title(organizationId: string, { id }: Subject) {
    const state = await this.#states.get(organizationId)
    const pseudonym = pseudonymOf(state === null ? 'en' : localeOf(state), id)
    return { key: 'privacy.PLAN_TITLE', params: { pseudonym } } as const
  }
}

/** Rolls the transaction back. */
class CannotErase extends Error {
  readonly refusal: EraseRefusal

  constructor(refusal: EraseRefusal) {
    super('nobody is erased')
    this.refusal = refusal
  }
}

async function toErase(
  client: pg.ClientBase,
  state: OrganizationState,
  { subject, names }: EraseRequest,
): Promise<ToErase> {
  const presence = await presenceOf(client, state, subject, todayOf(state))
  if (presence === null) throw new CannotErase({ why: 'UNKNOWN' })
  if (presence.isHere) throw new CannotErase({ why: 'STILL_HERE', name: presence.name })
  const known = await namesOfSubject(client, state, subject)
  const spelled = names ?? known.filter(isUnmistakable)
  const pseudonym = pseudonymOf(localeOf(state), subject.id)
  const ownAddresses = known.filter((name) => name.includes('@'))
  const addresses = new Set(ownAddresses.map((address) => address.toLowerCase()))
  const eraser = nameEraser(spelled, pseudonym)
  return { erasure: { subject, pseudonym, eraser, addresses }, pattern: namePattern(spelled) }
}

function localeOf({ organization }: OrganizationState): Locale {
  return organization.history.at(-1)?.fields.locale ?? 'en'
}

const REMEMBER = `
  INSERT INTO erasure ("organizationId", kind, "subjectId", pseudonym, revision) VALUES ($1, $2, $3, $4, $5)
  ON CONFLICT ("organizationId", kind, "subjectId")
    DO UPDATE SET pseudonym = excluded.pseudonym, revision = excluded.revision, at = now()`

import { nameEraser, type OrganizationState, type Result, type Subject } from '@postscale/domain'
import type pg from 'pg'
import { todayOf } from '../graphql/today.js'
import type { ApplyPlanService } from '../plans/apply/apply-plan.service.js'
import type { StateStore } from '../store/state-store.js'
import {
  type EraseOutcome,
  type EraseRefusal,
  type EraseSeveral,
  eraseSeveral,
} from './erase-several.js'
import { type FoundSubject, findSubjects } from './find-subjects.js'
import { namesOfSubject, othersNamed } from './names-of-subject.js'
import { type PersonalData, personalData } from './personal-data.js'
import { type Presence, presenceOf } from './subject-presence.js'
import { textsNaming } from './texts-naming.js'

type EraseRequest = Omit<EraseSeveral, 'subjects'> & { readonly subject: Subject }

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
  async erase({ subject, ...rest }: EraseRequest): Promise<Result<Erased, EraseRefusal>> {
    const { erased, refused } = await this.eraseSeveral({ ...rest, subjects: [subject] })
    const [done] = erased
    if (done === undefined) return { ok: false, error: refused[0]!.refusal }
    const { revision, count, subjects } = done
    return { ok: true, value: { pseudonym: subjects[0]!.pseudonym, revision, count } }
  }

  /** The same of several in as few revisions as can be; who cannot be erased keeps nobody else. */
  async eraseSeveral(request: EraseSeveral): Promise<EraseOutcome> {
    return eraseSeveral({ states: this.#states, applyPlan: this.#applyPlan }, request)
  }
}

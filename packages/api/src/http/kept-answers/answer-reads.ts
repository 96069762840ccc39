import type { Day, OrganizationHead } from '@postscale/domain'
import { endOfDay, todayOf } from '../../graphql/today.js'

/** What an answer was made of, and for how long it is the answer; plain data, which another thread can be handed. */
export interface MadeOf {
  /** The organizations that were read, each at the revision that it is the answer of. */
  readonly organizations: readonly (readonly [id: string, revision: number])[]
  /** Milliseconds since 1970: when the day ends in the first of them. */
  readonly until: number
  /** What the operation is called, where it has a name. */
  readonly operation: string | null
}

type Read = Pick<OrganizationHead, 'organization' | 'revision'>

/**
 * Notes what an answer is made of. Where that is nothing but organizations at their revisions, on their days, the answer is the
 * same for all who may do the same, until one of them is written or the day ends.
 */
export class AnswerReads {
  readonly #began = new Date()
  readonly #reads = new Map<string, Read>()
  #isOfMore = false
  #operation: string | null | undefined

  /** An organization is read. */
  note(read: Read): void {
    const { id } = read.organization
    const known = this.#reads.get(id)
    if (known === undefined) this.#reads.set(id, read)
    // It was written meanwhile, and the answer is of both.
    else if (known.revision !== read.revision) this.#isOfMore = true
  }

  /** Something else is looked at: who asks, or what has no revision. */
  noteMore(): void {
    this.#isOfMore = true
  }

  /** A query was answered without an error. */
  noteAnswered(operation: string | null): void {
    this.#operation = operation
  }

  /** Null where the answer is of more, is none, or is of no organization. */
  get madeOf(): MadeOf | null {
    if (this.#isOfMore || this.#operation === undefined || this.#reads.size === 0) return null
    const reads = [...this.#reads.values()]
    return {
      organizations: reads.map(({ organization, revision }) => [organization.id, revision]),
      until: Math.min(...reads.map((read) => endOfToday(read, this.#began))),
      operation: this.#operation,
    }
  }
}

type Organization = OrganizationHead['organization']

const known = new WeakMap<Organization, { readonly day: Day; readonly end: number }>()

/** When the day ends in which an answer began, where the organization is. */
function endOfToday({ organization }: Read, began: Date): number {
  const day = todayOf({ organization }, began)
  let found = known.get(organization)
  if (found?.day !== day) {
    found = { day, end: endOfDay({ organization }, day).getTime() }
    known.set(organization, found)
  }
  return found.end
}

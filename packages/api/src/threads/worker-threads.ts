import type { GraphqlRequest } from '../http/answer-graphql.js'
import { inputDepth } from '../http/limits/input-depth.js'
import { limits } from '../http/limits/limits.js'
import type { RequestThread, RequestThreads } from '../http/request-threads.js'
import { UNTOLD } from '../session/access-log/denials.js'
import {
  createOrganizationAccess,
  type OrganizationAccess,
} from '../session/organization-access.js'
import type { OrganizationDirectory } from '../session/organization.repository.js'
import type { Principal } from '../session/principal.js'
import { type AskedOperation, askedOperation } from './asked-operation.js'
import { KnownDocuments } from './known-documents.js'
import type { OrganizationSizes } from './organization-sizes.repository.js'
import type { FiguresOfThread } from '../metrics/thread-figures.js'
import { partsOf, withQuery } from './request-parts.js'
import { type ThreadOptions, WorkerThread } from './worker-thread.js'

/** Bytes of a request from which it is long: a plan of hundreds of changes. */
const LONG_BYTES = 64 * 1024

/** Objects and lists within each other in a request: those of the variables, and what they lie in. */
const DEEPEST = limits.inputDepth + 1

interface ThreadsOptions extends ThreadOptions {
  /** Threads for large organizations at most; one more is for imports, schedules, and the long plans and projections of small ones. */
  readonly count: number
  readonly directory: OrganizationDirectory
  readonly sizes: Pick<OrganizationSizes, 'isLarge' | 'largest'>
}

/**
 * The worker threads of a process. Work that grows with an organization is done there: all that is
 * asked of large organizations, long plans, projections, and imports. The main thread is left to small organizations
 * and to the network, so that nobody waits for another's large answer.
 *
 * Each thread is a server of its own but for the network, as another process would be: it keeps its own
 * states, and agrees with the others through the revision. It is started when it is needed first.
 */
export class WorkerThreads implements RequestThreads {
  readonly #options: ThreadsOptions
  readonly #threads: (WorkerThread | undefined)[]
  readonly #documents = new KnownDocuments()
  /** Takes what is long in itself, not by its organization. */
  #bulk: WorkerThread | undefined
  #isClosing = false
  /** Which thread has an organization's state. */
  readonly #placeOf = new Map<string, number>()

  constructor(options: ThreadsOptions) {
    this.#options = options
    this.#threads = Array.from({ length: options.count }, () => undefined)
  }

  async choose(request: GraphqlRequest, principal: Principal): Promise<RequestThread | null> {
    const read = this.#read(request)
    if (read === null) return null
    const { asked, whole } = read
    const access = createOrganizationAccess(principal, this.#options.directory, UNTOLD)
    const named = await organizationsOf(asked, access)
    const large =
      (await this.#firstLarge(named)) ?? (asked.ofAll ? await this.#largestOf(access) : null)
    const owner = large ?? named[0]
    if (owner === undefined) return null
    const isLongInItself = asked.takesLong || isLong(request)
    if (asked.imports || (large === null && isLongInItself)) {
      return answering(() => (this.#bulk ??= this.#start()), owner, whole)
    }
    return large === null ? null : answering(() => this.#threadOf(large), large, whole)
  }

  /** What a request is about, and the request with its query; null when this cannot be read. */
  #read(request: GraphqlRequest) {
    // What nests too deeply cannot be handed over, and is refused where it would be answered.
    if (inputDepth(request.body) > DEEPEST) return null
    try {
      const parts = partsOf(request)
      const query = parts.query ?? (parts.hash === null ? null : this.#documents.recall(parts.hash))
      if (query === null) return null
      const asked = askedOperation(this.#documents.parse(query), parts)
      if (asked === null) return null
      if (parts.hash !== null) this.#documents.remember(query, parts.hash)
      return { asked, whole: parts.query === null ? withQuery(request, query) : request }
    } catch {
      // What cannot be read is refused where it would be answered.
      return null
    }
  }

  /** Has each thread load one of the largest organizations, so that nobody waits for that first. */
  async loadLargest(): Promise<void> {
    const largest = await this.#options.sizes.largest(this.#threads.length)
    for (const [place, organizationId] of largest.entries()) {
      if (this.#isClosing || this.#placeOf.has(organizationId)) continue
      this.#placeOf.set(organizationId, place)
      this.#threads[place] ??= this.#start()
      this.#threads[place].load(organizationId)
    }
  }

  /** Has what is scheduled and due applied where imports and long plans are. */
  sweep(): void {
    if (!this.#isClosing) (this.#bulk ??= this.#start()).sweep()
  }

  /** How the threads do that run. */
  async figures(): Promise<readonly FiguresOfThread[]> {
    const named = this.#threads.map((thread, place) => [`${place + 1}`, thread] as const)
    const running = [...named, ['bulk', this.#bulk] as const].flatMap(([name, thread]) =>
      thread === undefined ? [] : [[name, thread] as const],
    )
    return Promise.all(
      running.map(async ([name, thread]) => ({ name, figures: await thread.figures() })),
    )
  }

  /** Lets all finish what they are at. */
  async close(): Promise<void> {
    this.#isClosing = true
    const running = [...this.#threads, this.#bulk].filter((thread) => thread !== undefined)
    await Promise.all(running.map((thread) => thread.close()))
  }

  async #firstLarge(organizationIds: readonly string[]): Promise<string | null> {
    for (const id of organizationIds) if (await this.#options.sizes.isLarge(id)) return id
    return null
  }

  async #largestOf(access: OrganizationAccess): Promise<string | null> {
    const ids = (await access.list()).map(({ id }) => id)
    return (await this.#options.sizes.largest(1, ids))[0] ?? null
  }

  #threadOf(organizationId: string): WorkerThread {
    const place = this.#place(organizationId)
    this.#placeOf.set(organizationId, place)
    return (this.#threads[place] ??= this.#start())
  }

  /** Where it was before, unless that thread is busy with others and another is not. */
  #place(organizationId: string): number {
    const isFree = (place: number) => !this.#threads[place]?.isBusyWithOthers(organizationId)
    const last = this.#placeOf.get(organizationId)
    if (last !== undefined && isFree(last)) return last
    const places = [...this.#threads.keys()]
    const running = places.filter((place) => this.#threads[place] !== undefined)
    return running.find(isFree) ?? places.find(isFree) ?? last ?? 0
  }

  #start(): WorkerThread {
    return new WorkerThread(this.#options, (ended) => {
      if (this.#bulk === ended) this.#bulk = undefined
      const place = this.#threads.indexOf(ended)
      if (place >= 0) this.#threads[place] = undefined
    })
  }
}

/** The organizations that a request names and its principal may enter. */
async function organizationsOf(
  { slugs, ids }: AskedOperation,
  access: OrganizationAccess,
): Promise<readonly string[]> {
  const found = await Promise.all([
    ...slugs.map((slug) => access.bySlug(slug)),
    ...ids.map((id) => access.byId(id)),
  ])
  return found.flatMap((organization) => organization?.id ?? [])
}

/** The thread is chosen, and started where it is not there, when it is asked. */
function answering(
  thread: () => WorkerThread,
  organizationId: string,
  request: GraphqlRequest,
): RequestThread {
  return {
    answer: async (asked, watch) => thread().answer(organizationId, { ...asked, request }, watch),
  }
}

function isLong({ headers }: GraphqlRequest): boolean {
  const length = headers.find(([name]) => name === 'content-length')?.[1]
  return Number(length ?? 0) > LONG_BYTES
}

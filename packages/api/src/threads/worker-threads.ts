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
import { partsOf, withQuery } from '../http/request-parts.js'
import { Lenders } from './lenders.js'
import { ThreadLane } from './thread-lane.js'
import { type ThreadOptions, WorkerThread } from './worker-thread.js'

/** Bytes of a request from which it is long: a plan of hundreds of changes. */
const LONG_BYTES = 64 * 1024

/** What is scheduled is of no one organization. */
const SWEEPING = ''

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
 * What is computed from all of a large organization's customers has threads of its own beside those of lists and single
 * changes, so that no light answer waits for a heavy one of the same organization.
 *
 * Each thread is a server of its own but for the network, as another process would be: it keeps its own
 * states, and agrees with the others through the revision. What it has not read yet it has from another, where one
 * has. It is started when it is needed first.
 */
export class WorkerThreads implements RequestThreads {
  readonly #options: ThreadsOptions
  readonly #light: ThreadLane
  /** Takes what grows with the organization; the same as the light one where there is one thread alone. */
  readonly #heavy: ThreadLane
  /** Takes what is long in itself, not by its organization. */
  readonly #bulk: ThreadLane
  readonly #documents = new KnownDocuments()
  #isClosing = false

  constructor(options: ThreadsOptions) {
    this.#options = options
    const { count } = options
    const lenders = new Lenders()
    const lane = (size: number) =>
      new ThreadLane(size, (onExit) => new WorkerThread(options, lenders, onExit))
    this.#light = lane(Math.max(1, Math.floor(count / 2)))
    this.#heavy = count > 1 ? lane(count - this.#light.count) : this.#light
    this.#bulk = lane(1)
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
      return answering(() => this.#bulk.of(owner), owner, whole)
    }
    if (large === null) return null
    const lane = asked.grows || isLongInItself ? this.#heavy : this.#light
    return answering(() => lane.of(large), large, whole)
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
    const largest = await this.#options.sizes.largest(
      Math.max(this.#light.count, this.#heavy.count),
    )
    // What is asked for first comes first: the processors are not many.
    for (const lane of new Set([this.#light, this.#heavy])) {
      if (!this.#isClosing) await lane.load(largest)
    }
  }

  /** Has what is scheduled and due applied where imports and long plans are. */
  sweep(): void {
    if (!this.#isClosing) this.#bulk.of(SWEEPING).sweep()
  }

  /** How the threads do that run. */
  async figures(): Promise<readonly FiguresOfThread[]> {
    const running = this.#lanes().flatMap(({ name, lane }) =>
      lane.running.map(
        ([place, thread]) => [lane.count > 1 ? `${name}-${place + 1}` : name, thread] as const,
      ),
    )
    return Promise.all(
      running.map(async ([name, thread]) => ({ name, figures: await thread.figures() })),
    )
  }

  /** Lets all finish what they are at. */
  async close(): Promise<void> {
    this.#isClosing = true
    const running = this.#lanes().flatMap(({ lane }) => lane.running)
    await Promise.all(running.map(async ([, thread]) => thread.close()))
  }

  /** All, as operators call them. */
  #lanes(): readonly { readonly name: string; readonly lane: ThreadLane }[] {
    const heavy = this.#heavy === this.#light ? [] : [{ name: 'heavy', lane: this.#heavy }]
    return [{ name: 'light', lane: this.#light }, ...heavy, { name: 'bulk', lane: this.#bulk }]
  }

  async #firstLarge(organizationIds: readonly string[]): Promise<string | null> {
    for (const id of organizationIds) if (await this.#options.sizes.isLarge(id)) return id
    return null
  }

  async #largestOf(access: OrganizationAccess): Promise<string | null> {
    const ids = (await access.list()).map(({ id }) => id)
    return (await this.#options.sizes.largest(1, ids))[0] ?? null
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

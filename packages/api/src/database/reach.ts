import { AsyncLocalStorage } from 'node:async_hooks'
import { type Id, isId } from '@postscale/domain'
import type pg from 'pg'

/** Whose rows statements can reach: those of some organizations, or the whole installation's. */
type Reach = 'installation' | ReadonlySet<Id>

const NOTHING: Reach = new Set()

/** Held by what is done for somebody: it begins with nothing, and is widened once, when it is known who asks. */
interface Holder {
  reach: Reach
}

const holders = new AsyncLocalStorage<Holder>()

/** Does what is asked by somebody who is not known yet: no organization is within its reach until `admit`. */
export function ofNobodyYet<T>(work: () => T): T {
  return holders.run({ reach: NOTHING }, work)
}

/**
 * Lets what is under way reach what its asker may enter.
 *
 * @param organizations null for all that there are.
 * @throws Error where nothing was begun by `ofNobodyYet`
 */
export function admit(organizations: Iterable<Id> | null): void {
  const holder = holders.getStore()
  if (holder === undefined) throw new Error('somebody is admitted to nothing')
  holder.reach = organizations === null ? 'installation' : new Set(organizations)
}

/**
 * Does what is about some organizations alone, within what is in reach already: whoever asks for another's finds
 * nothing. Where nobody asks, as at a start or in a sweep, these are in reach.
 */
export async function ofOrganizations<T>(
  organizations: readonly Id[],
  work: () => PromiseLike<T>,
): Promise<T> {
  const outer = holders.getStore()?.reach ?? 'installation'
  const reach =
    outer === 'installation' ? organizations : organizations.filter((id) => outer.has(id))
  return holders.run({ reach: new Set(reach) }, async () => work())
}

/**
 * Does what concerns the whole installation, whoever asks: signing in, finding an organization by its name, sweeps.
 * What uses it is listed by a test.
 */
export async function ofInstallation<T>(work: () => PromiseLike<T>): Promise<T> {
  return holders.run({ reach: 'installation' }, async () => work())
}

/** Has the rest of a transaction reach the whole installation; what uses it is listed by a test, too. */
export async function reachInstallation(client: pg.ClientBase): Promise<void> {
  await client.query(WHOLE_INSTALLATION)
}

const WHOLE_INSTALLATION = 'SET LOCAL ROLE NONE'

/** Whether whoever asks may come near an organization's rows; true where nobody asks. */
export function isInReach(organizationId: Id): boolean {
  const reach = holders.getStore()?.reach ?? 'installation'
  return reach === 'installation' || reach.has(organizationId)
}

/**
 * Does at once what several asked for, each of whom was within reach (`isInReach`) of what they asked about; it runs in
 * the name of whoever was first.
 */
export async function ofAskers<T>(
  organizations: readonly Id[],
  work: () => PromiseLike<T>,
): Promise<T> {
  return holders.run({ reach: new Set(organizations) }, async () => work())
}

/** What is read piece by piece from elsewhere, as by a stream, within the reach that there is now. */
export function withinReach<T>(items: AsyncIterable<T>): AsyncIterable<T> {
  const holder = holders.getStore()
  if (holder === undefined) return items
  return {
    [Symbol.asyncIterator]: () => {
      const iterator = items[Symbol.asyncIterator]()
      return {
        next: async () => holders.run(holder, async () => iterator.next()),
        return: async () => {
          await holders.run(holder, async () => iterator.return?.())
          return { done: true, value: undefined }
        },
      }
    },
  }
}

/**
 * SQL that tells a transaction whose rows it can reach; empty where it reaches none, as every connection does at
 * first.
 *
 * @throws Error where nobody said so: nothing is sent then
 */
export function reachStatement(): string {
  const reach = holders.getStore()?.reach
  if (reach === undefined) throw new Error('a statement that does not say whose rows it is about')
  if (reach === 'installation') return WHOLE_INSTALLATION
  if (reach.size === 0) return ''
  const ids = [...reach]
  if (!ids.every(isId)) throw new RangeError('an organization’s id is none')
  return `SET LOCAL postscale.organizations = '{${ids.join(',')}}'`
}

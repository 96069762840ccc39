import { queryOptions } from '@tanstack/react-query'
import type { Moment } from '@/address/moment'
import { AdminKindOfNodeDocument } from '@/generated/graphql'
import { orNothing } from '@/graphql/or-nothing'
import { requestGraphql } from '@/graphql/request-graphql'
import { isListed, kindOf, type ListedKind, type Thing } from '@/things/thing'
import { readThing } from '@/things/thing-query'
import type { OpenAct } from './use-act-address'
import { subjectsOf } from './acts-of'

/** The thing that an act is about, whatever its kind; null where there is none at the moment. */
export function actThingQuery(at: Moment, change: OpenAct['change'], id: string) {
  return queryOptions({
    queryKey: ['act', at, change, id],
    queryFn: async ({ signal }): Promise<Thing | null> => {
      const [only, ...others] = subjectsOf(change)
      // Most acts are about one kind; of the others the thing says itself what it is.
      const kind = only !== undefined && others.length === 0 ? only : await readKind(at, id, signal)
      return kind === null ? null : readThing(at, kind, id, signal)
    },
    // A form begins with what is there now, not with what was looked at before.
    gcTime: 0,
  })
}

async function readKind(at: Moment, id: string, signal: AbortSignal): Promise<ListedKind | null> {
  const asked = requestGraphql(AdminKindOfNodeDocument, { id, at }, signal)
  const node = (await orNothing(asked))?.node ?? null
  const kind = node === null ? null : kindOf(node)
  return kind !== null && isListed(kind) ? kind : null
}

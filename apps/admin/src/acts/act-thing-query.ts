import { queryOptions } from '@tanstack/react-query'
import type { Moment } from '@/address/moment'
import { AdminKindOfNodeDocument } from '@/generated/graphql'
import { requestGraphql } from '@/graphql/request-graphql'
import { isListed, kindOf, type Thing } from '@/things/thing'
import { readThing } from '@/things/thing-query'

/** The thing that an act is about, whatever its kind; null where there is none at the moment. */
export function actThingQuery(at: Moment, id: string) {
  return queryOptions({
    queryKey: ['act', at, id],
    queryFn: async ({ signal }): Promise<Thing | null> => {
      const { node } = await requestGraphql(AdminKindOfNodeDocument, { id, at }, signal)
      const kind = node === null ? null : kindOf(node)
      return kind !== null && isListed(kind) ? readThing(at, kind, id, signal) : null
    },
    // A form begins with what is there now, not with what was looked at before.
    gcTime: 0,
  })
}

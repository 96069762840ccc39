import type { EntityKind } from '@postscale/schema/entities'
import { ThingLink } from './thing-link'

interface NamedThingsProps {
  readonly slug: string
  readonly kind: EntityKind
  readonly things: readonly { readonly id: string; readonly name: string }[]
}

/** So many are named. */
const NAMED = 5

/** The first few of some things, one after the other, each with a link to its page. */
export function NamedThings({ slug, kind, things }: NamedThingsProps) {
  return (
    <>
      {things.slice(0, NAMED).map(({ id, name }, at) => (
        <span key={id}>
          {at > 0 && ', '}
          <ThingLink slug={slug} kind={kind} id={id}>
            {name}
          </ThingLink>
        </span>
      ))}
      {things.length > NAMED && ' …'}
    </>
  )
}

import type { Moment } from '@/address/moment'
import { ThingGrid } from '@/things/grid/thing-grid'

interface RolloutsViewProps {
  readonly slug: string
  readonly at: Moment
  readonly today: string
}

const columns = ['name', 'serviceModel', 'phase', 'startOn', 'from', 'to'] as const

/** Every change of service model: its phase, when it started, and the way to its page. */
export function RolloutsView({ slug, at, today }: RolloutsViewProps) {
  return (
    <ThingGrid
      slug={slug}
      at={at}
      today={today}
      kind="rollout"
      columns={columns}
      order="-START_ON"
    />
  )
}

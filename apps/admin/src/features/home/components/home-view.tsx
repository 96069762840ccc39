import type { Moment } from '@/address/moment'
import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { useMay, viewerQuery } from '@/viewer/viewer-query'
import { begunQuery } from '../home-query'
import { BeginPanel } from './begin-panel'
import { ChangesPanel } from './changes-panel'
import { DecisionsPanel } from './decisions-panel'
import classes from './home-view.module.css'
import { StandingStrip } from './standing-strip'

interface HomeViewProps {
  readonly slug: string
  readonly at: Moment
  readonly today: string
}

/** How the organization stands, what is to be decided and what changed; or how to begin. */
export function HomeView({ slug, at, today }: HomeViewProps) {
  const { data: hasBegun = true } = useQuery(begunQuery(slug, at))
  const { data: viewer } = useSuspenseQuery(viewerQuery)
  const mayLookBack = useMay(slug, 'audit.read')
  const day = at.asOf ?? today
  if (!hasBegun) return <BeginPanel slug={slug} />
  return (
    <>
      <StandingStrip slug={slug} at={at} day={day} />
      <div className={classes.columns}>
        <DecisionsPanel slug={slug} at={at} day={day} />
        {mayLookBack && <ChangesPanel slug={slug} viewerId={viewer.id} />}
      </div>
    </>
  )
}

import { useNavigate } from '@tanstack/react-router'
import { useMay } from '@/viewer/viewer-query'
import { ThingTimeline } from './thing-timeline'

interface ThingHistoryProps {
  readonly slug: string
  readonly thingId: string
}

/** What befell a thing, on its own page; nothing for whoever may not look back. */
export function ThingHistory({ slug, thingId }: ThingHistoryProps) {
  const navigate = useNavigate()
  if (!useMay(slug, 'audit.read')) return null
  return (
    <ThingTimeline
      slug={slug}
      thingId={thingId}
      onAll={() => void navigate({ to: '/$slug/history', params: { slug } })}
    />
  )
}

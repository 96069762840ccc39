import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { alsoInAddress } from '@/address/also-in-address'
import { Panel } from '@/components/panel'
import { QueryView } from '@/components/query-view'
import { RowList } from '@/grid/row-list'
import { SkeletonRows } from '@/grid/skeleton-rows'
import { useFormats } from '@/i18n/formats'
import { type Changes, changesQuery } from '../home-query'
import { useVisit } from '../use-visit'
import classes from './changes-panel.module.css'

interface ChangesPanelProps {
  readonly slug: string
  readonly viewerId: string
}

/** What was changed since the viewer was last here, plan by plan; on their first visit what was changed last. */
export function ChangesPanel({ slug, viewerId }: ChangesPanelProps) {
  const { t } = useTranslation()
  const formats = useFormats()
  const since = useVisit(slug, viewerId)
  const query = useQuery(changesQuery(slug, since))
  const detailsOf = ({ actor, at, counts }: Changes['nodes'][number]) => [
    actor.kind === 'SYSTEM' ? t('history.actors.SYSTEM') : actor.name,
    formats.dateTime(at),
    counts.map(({ kindLabel, count }) => `${kindLabel}: ${formats.number(count)}`).join(', '),
  ]
  return (
    <Panel
      title={
        since === null
          ? t('home.changes.lately')
          : t('home.changes.since', { date: formats.dateTime(since) })
      }
    >
      <QueryView query={query} loading={<SkeletonRows rows={6} />}>
        {(changes) => (
          <>
            <RowList
              none={t('home.changes.none')}
              rows={(changes?.nodes ?? []).map((entry) => ({
                key: entry.id,
                name: (
                  <Link
                    to="/$slug/history"
                    params={{ slug }}
                    search={alsoInAddress({ revision: entry.revision })}
                  >
                    {entry.title}
                  </Link>
                ),
                details: detailsOf(entry),
              }))}
            />
            <Button
              variant="subtle"
              size="compact-sm"
              className={classes.all}
              renderRoot={(props) => <Link to="/$slug/history" params={{ slug }} {...props} />}
            >
              {changes !== null && changes.totalCount > changes.nodes.length
                ? t('home.changes.more', { count: changes.totalCount - changes.nodes.length })
                : t('home.changes.all')}
            </Button>
          </>
        )}
      </QueryView>
    </Panel>
  )
}

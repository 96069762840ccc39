import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Panel } from '@/components/panel'
import { QueryView } from '@/components/query-view'
import { type Tone, ToneBadge } from '@/components/tone-badge'
import { RowList } from '@/grid/row-list'
import { SkeletonRows } from '@/grid/skeleton-rows'
import { useFormats } from '@/i18n/formats'
import { importRunsQuery, type PastRun } from '../import-query'
import classes from './import-view.module.css'

const TONES: Readonly<Record<PastRun['status'], Tone>> = {
  RUNNING: 'at-trigger',
  DONE: 'healthy',
  REFUSED: 'over',
  FAILED: 'over',
  INTERRUPTED: 'over',
}

/** The imports of the last thirty days, and what each came to. */
export function RunList({ slug }: { readonly slug: string }) {
  const { t } = useTranslation()
  const formats = useFormats()
  const query = useQuery(importRunsQuery(slug))
  return (
    <Panel title={t('imports.runs')}>
      <QueryView query={query} loading={<SkeletonRows rows={3} />}>
        {(runs) => (
          <RowList
            none={t('imports.noRuns')}
            rows={runs.map((run) => ({
              key: run.id,
              name:
                run.counts.length === 0
                  ? formats.dateTime(run.startedAt)
                  : formats.list(run.counts.map(({ file }) => file)),
              aside: (
                <ToneBadge tone={TONES[run.status]}>
                  {t(`imports.statuses.${run.status}`)}
                </ToneBadge>
              ),
              details: [formats.dateTime(run.startedAt), run.message],
              more: run.refusedFiles.length > 0 && (
                <span className={classes.hint}>
                  {run.refusedFiles.map(({ file, url }) => (
                    <a key={url} href={url} download>
                      {t('imports.downloadRefused', { file })}
                    </a>
                  ))}
                </span>
              ),
            }))}
          />
        )}
      </QueryView>
    </Panel>
  )
}

import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { QueryView } from '@/components/query-view'
import { SkeletonRows } from '@/grid/skeleton-rows'
import { useFormats } from '@/i18n/formats'
import { DifferenceList } from '@/plans/difference-list'
import type { Revision } from '@/timeline/timeline-query'
import { revisionChangesQuery } from '../history-query'
import classes from './history-view.module.css'

interface RevisionChangesProps {
  readonly slug: string
  readonly entry: Revision
}

/** What a revision changed, thing by thing, before and after; of a scenario, who approved it. */
export function RevisionChanges({ slug, entry }: RevisionChangesProps) {
  const { t } = useTranslation()
  const formats = useFormats()
  const { revision, changeCount, scenario } = entry
  const query = useQuery(revisionChangesQuery(slug, revision))
  return (
    <div className={classes.changes}>
      {scenario?.approvals.map(({ by, at, comment }) => (
        <p key={by.name + at} className={classes.approval}>
          {t('approvals.saidBy', { name: by.name, verdict: t('approvals.verdicts.APPROVED') })} ·{' '}
          {formats.dateTime(at)}
          {comment !== null && ` · ${comment}`}
        </p>
      ))}
      <QueryView query={query} loading={<SkeletonRows rows={3} />}>
        {(differences) => (
          <>
            {differences.length === 0 ? (
              <p>{t('history.factsOnly')}</p>
            ) : (
              <DifferenceList differences={differences} />
            )}
            {changeCount > differences.length && (
              <p>{t('history.more', { count: changeCount - differences.length })}</p>
            )}
          </>
        )}
      </QueryView>
    </div>
  )
}

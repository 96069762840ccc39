import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { QueryView } from '@/components/query-view'
import { SkeletonRows } from '@/grid/skeleton-rows'
import { PlanPreviewView } from '@/plans/plan-preview-view'
import { RefusedAlert } from '@/plans/refused-alert'
import { trialFindings, trialQuery } from '../trial-query'
import classes from './import-view.module.css'

/** What a trial would come to, as every plan's preview tells it; or why it is not told. */
export function TrialEffect({ runId }: { readonly runId: string }) {
  const { t, i18n } = useTranslation()
  const query = useQuery(trialQuery(runId, i18n.language))
  return (
    <section aria-label={t('imports.effect')}>
      <h3 className={classes.subtitle}>{t('imports.effect')}</h3>
      <QueryView query={query} loading={<SkeletonRows rows={3} />}>
        {(run) => {
          const { ok = null, error = null } = run?.preview ?? {}
          if (ok === null) {
            return error === null ? (
              <p className={classes.hint}>{run?.previewReason}</p>
            ) : (
              <RefusedAlert messages={error.problems.map(({ message }) => message)} />
            )
          }
          return (
            <PlanPreviewView
              differences={ok.plan.differences}
              changeCount={ok.plan.changeCount}
              factCount={ok.plan.factCount}
              effects={ok.effects}
              findings={trialFindings(runId, i18n.language)}
            />
          )
        }}
      </QueryView>
    </section>
  )
}

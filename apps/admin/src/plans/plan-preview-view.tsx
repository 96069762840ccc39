import { Alert } from '@mantine/core'
import { IconRefreshAlert } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormats } from '@/i18n/formats'
import { CapacityEffects } from './capacity-effects'
import { DifferenceList } from './difference-list'
import { PlanCost } from './plan-cost'
import classes from './plan-preview-view.module.css'
import type { PlanPreview } from './plan-draft'

interface PlanPreviewViewProps {
  readonly preview: PlanPreview
  /** Whether the organization changed since an earlier preview. */
  readonly renewed: boolean
  /** What the form has worked out of it. */
  readonly summary?: ReactNode
}

/** What a plan changes, and what that does to capacity and cost. */
export function PlanPreviewView({ preview, renewed, summary }: PlanPreviewViewProps) {
  const { t } = useTranslation()
  const formats = useFormats()
  const { plan, effects } = preview
  const measured = effects.capacity.filter(({ before, after }) => before?.band ?? after?.band)
  return (
    <div className={classes.preview}>
      {renewed && (
        <Alert role="alert" color="yellow" icon={<IconRefreshAlert size={18} />}>
          {t('plan.renewed', { revision: preview.baseRevision })}
        </Alert>
      )}
      <section>
        <h3 className={classes.heading}>{t('plan.changes')}</h3>
        <div className={classes.changes}>
          {summary}
          {plan.factCount > 0 && (
            <p className={classes.nothing}>{t('plan.recorded', { count: plan.factCount })}</p>
          )}
          {plan.differences.length > 0 && <DifferenceList differences={plan.differences} />}
          {plan.differences.length + plan.factCount === 0 && (
            <p className={classes.nothing}>{t('plan.noChanges')}</p>
          )}
        </div>
      </section>
      <section>
        <h3 className={classes.heading}>
          {t('plan.effects', { date: formats.date(effects.asOf) })}
        </h3>
        {measured.length === 0 ? (
          <p className={classes.nothing}>{t('plan.noEffects')}</p>
        ) : (
          <CapacityEffects effects={measured} />
        )}
      </section>
      <section>
        <h3 className={classes.heading}>{t('plan.money.title')}</h3>
        <PlanCost cost={effects.cost} />
      </section>
    </div>
  )
}

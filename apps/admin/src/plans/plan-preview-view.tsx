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
  readonly differences: PlanPreview['plan']['differences']
  readonly effects: PlanPreview['effects']
  /** How many entries it records. */
  readonly factCount?: number
  /** The revision it was decided on, where the organization changed since an earlier preview. */
  readonly renewedOn?: number | null
  /** What the form has worked out of it. */
  readonly summary?: ReactNode
}

/** What a plan changes, and what that does to capacity and cost. */
export function PlanPreviewView(props: PlanPreviewViewProps) {
  const { differences, effects, factCount = 0, renewedOn = null, summary } = props
  const { t } = useTranslation()
  const formats = useFormats()
  const measured = effects.capacity.filter(({ before, after }) => before?.band ?? after?.band)
  return (
    <div className={classes.preview}>
      {renewedOn !== null && (
        <Alert role="alert" color="yellow" icon={<IconRefreshAlert size={18} />}>
          {t('plan.renewed', { revision: renewedOn })}
        </Alert>
      )}
      <section>
        <h3 className={classes.heading}>{t('plan.changes')}</h3>
        <div className={classes.changes}>
          {summary}
          {factCount > 0 && (
            <p className={classes.nothing}>{t('plan.recorded', { count: factCount })}</p>
          )}
          {differences.length > 0 && <DifferenceList differences={differences} />}
          {differences.length + factCount === 0 && (
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

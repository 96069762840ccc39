import { useTranslation } from 'react-i18next'
import { ActMenu } from '@/acts/act-menu'
import { Meter } from '@/charts/meter'
import { ToneBadge } from '@/components/tone-badge'
import { useFormats } from '@/i18n/formats'
import type { AccountPlans } from '../account-query'
import { ThingLink } from '@/things/thing-link'
import { planProgress } from '../plan-progress'
import classes from './success-plan.module.css'

type Plan = AccountPlans['successPlans']['nodes'][number]

const tones = {
  ACTIVE: 'under',
  ACHIEVED: 'healthy',
  MISSED: 'over',
  CANCELLED: 'none',
} as const

/** One success plan: what is to be reached, and how much of the way is done. */
export function SuccessPlan({ slug, plan }: { readonly slug: string; readonly plan: Plan }) {
  const { t } = useTranslation()
  const formats = useFormats()
  const { metric, unit, measured, milestones } = plan
  const write = (value: number) => [formats.number(value, 2), unit ?? ''].join(' ').trim()
  const progress = planProgress(plan)
  const done = milestones.filter(({ doneOn }) => doneOn !== null).length
  const details = [
    measured === null
      ? t('customers.notMeasured')
      : t('customers.measured', { value: write(measured) }),
    t('customers.due', { date: formats.date(plan.dueOn) }),
    ...(milestones.length === 0
      ? []
      : [t('customers.milestones', { done, all: milestones.length })]),
  ]
  return (
    <article className={classes.plan}>
      <div className={classes.top}>
        <h3 className={classes.title}>
          <ThingLink slug={slug} kind="successPlan" id={plan.id}>
            {plan.title}
          </ThingLink>
        </h3>
        <ToneBadge tone={tones[plan.status]}>
          {t(`choices.successPlanStatus.${plan.status}`)}
        </ToneBadge>
        <ActMenu slug={slug} kind="successPlan" thing={plan} />
      </div>
      <p className={classes.aim}>
        {t('customers.toReach', {
          metric,
          baseline: write(plan.baseline),
          target: write(plan.target),
        })}
      </p>
      <Meter
        label={t('customers.progress', { percent: formats.percent(progress) })}
        value={progress}
        tone={tones[plan.status]}
      />
      <p className={classes.details}>{details.join(' · ')}</p>
    </article>
  )
}

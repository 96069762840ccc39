import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Why } from '@/evidence/why'
import { useFormats } from '@/i18n/formats'
import classes from './plan-cost.module.css'
import type { PlanPreview } from './plan-draft'

type Cost = PlanPreview['effects']['cost']
type Money = Cost['yearly']

/** What a plan costs, a year and once, and which seats were priced by assumption. */
export function PlanCost({ cost }: { readonly cost: Cost }) {
  const { t } = useTranslation()
  const formats = useFormats()
  const { before, after, yearly, oneOff, assumptions, seatsWithoutCost } = cost
  const rows = [
    {
      name: t('plan.money.runRate'),
      value: <BeforeAfter before={before?.runRate ?? null} after={after.runRate} />,
    },
    {
      name: t('plan.money.budget'),
      value: <BeforeAfter before={before?.budget ?? null} after={after.budget} />,
    },
    { name: t('plan.money.yearly'), value: formats.money(yearly) },
    { name: t('plan.money.oneOff'), value: formats.money(oneOff) },
    ...(cost.founding.amountMinor === 0
      ? []
      : [{ name: t('plan.money.founding'), value: formats.money(cost.founding) }]),
  ]
  return (
    <>
      <dl className={classes.figures}>
        {rows.map(({ name, value }) => (
          <Row key={name} name={name} value={value} />
        ))}
      </dl>
      {assumptions.length > 0 && (
        <p className={classes.assumed}>
          {t('plan.money.assumed', {
            seats: assumptions.map(({ text }) => text).join('; '),
          })}
        </p>
      )}
      {seatsWithoutCost > 0 && (
        <p className={classes.assumed}>
          {t('plan.money.withoutCost', { count: seatsWithoutCost })}
        </p>
      )}
      <Why about={t('plan.money.title')} evidence={cost.evidence} />
    </>
  )
}

function Row({ name, value }: { readonly name: string; readonly value: ReactNode }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </>
  )
}

function BeforeAfter(props: { readonly before: Money | null; readonly after: Money }) {
  const { before, after } = props
  const formats = useFormats()
  if (before === null || before.amountMinor === after.amountMinor) return formats.money(after)
  return (
    <>
      <del>{formats.money(before)}</del> <span aria-hidden="true">→</span>{' '}
      <ins>{formats.money(after)}</ins>
    </>
  )
}

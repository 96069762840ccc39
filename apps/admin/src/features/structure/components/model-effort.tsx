import type { Moment } from '@/address/moment'
import { Skeleton } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Sparkline } from '@/charts/sparkline'
import { QueryView } from '@/components/query-view'
import type { OrgModel } from '@/generated/graphql'
import { useFormats } from '@/i18n/formats'
import { signed } from '@/plans/signed'
import { modelPictureQuery, type ModelPicture } from '../structure-query'
import classes from './model-card.module.css'
import { TeamPicture } from './team-picture'

interface ModelEffortProps {
  readonly slug: string
  readonly at: Moment
  readonly model: OrgModel
}

/** The teams that a model would make, and what it takes to get there: changes, people who move, and money. */
export function ModelEffort({ slug, at, model }: ModelEffortProps) {
  const query = useQuery(modelPictureQuery(slug, at, model))
  return (
    <QueryView query={query} loading={<Skeleton height={260} radius="md" />}>
      {(picture) =>
        picture !== null && (
          <>
            <TeamPicture sizing={picture.sizing} />
            <Effort plan={picture.plan} />
          </>
        )
      }
    </QueryView>
  )
}

function Effort({ plan }: { readonly plan: ModelPicture['plan'] }) {
  const { t } = useTranslation()
  const formats = useFormats()
  const effects = plan.preview.ok?.effects
  if (effects === undefined) {
    return (
      <p className={classes.refusal}>
        {plan.changesReason ?? plan.preview.error?.message ?? t('plan.noChanges')}
      </p>
    )
  }
  const { cost, costByMonth, moves } = effects
  const money = (amountMinor: number) => formats.money({ ...cost.yearly, amountMinor })
  const months = costByMonth.months.map(
    ({ before, after }) => after.amountMinor - before.amountMinor,
  )
  const last = months.at(-1) ?? 0
  const figures = [
    { name: t('structure.changes'), value: formats.number(plan.changeCount) },
    { name: t('structure.moving'), value: formats.number(moves.totalCount) },
    { name: t('plan.money.yearly'), value: signed(cost.yearly.amountMinor, money) },
    { name: t('plan.money.oneOff'), value: money(cost.oneOff.amountMinor) },
  ]
  return (
    <>
      <dl className={classes.effort}>
        {figures.map(({ name, value }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {months.some((amount) => amount !== 0) && (
        <p className={classes.months}>
          <Sparkline values={months} />
          <span>{t('structure.aMonth', { amount: signed(last, money) })}</span>
        </p>
      )}
    </>
  )
}

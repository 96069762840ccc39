import { useTranslation } from 'react-i18next'
import { GroupedBars } from '@/charts/grouped-bars'
import { useFormats } from '@/i18n/formats'
import type { Workshop } from '../tier-workshop-query'
import classes from './tier-workshop.module.css'

interface WorkshopEffectProps {
  readonly workshop: Workshop
  /** Whether the thresholds are those in force: then there is nothing to hold beside today. */
  readonly untouched: boolean
}

const tiers = ['HIGH_TOUCH', 'LOW_TOUCH', 'TECH_TOUCH'] as const

/** What thresholds do to the tiers: who is served how, what that costs, and how full each role is. */
export function WorkshopEffect({ workshop, untouched }: WorkshopEffectProps) {
  const { t } = useTranslation()
  const formats = useFormats()
  const then = workshop.tierMovementPlan.preview.ok
  const sides = untouched || then === null ? [workshop] : [workshop, then.organization]
  const series = [t('serviceModel.today'), t('serviceModel.tried')].slice(0, sides.length)
  const currency = workshop.unitEconomics.cost?.currency ?? 'USD'
  const roles = (then?.effects.familyCapacity ?? []).filter(
    ({ before }) => before?.utilisation.value != null,
  )
  return (
    <div className={classes.effects}>
      <section>
        <h3>{t('serviceModel.accounts')}</h3>
        <GroupedBars
          label={t('serviceModel.accounts')}
          rowLabel={t('economics.groups.TIER')}
          series={series}
          rows={tiers.map((tier) => ({
            key: tier,
            name: t(`choices.tier.${tier}`),
            values: sides.map(
              ({ tiers: { lines } }) => lines.find((line) => line.tier === tier)?.accounts ?? 0,
            ),
          }))}
          write={(value) => formats.number(value)}
        />
      </section>
      <section>
        <h3>{t('serviceModel.cost')}</h3>
        <GroupedBars
          label={t('serviceModel.cost')}
          rowLabel={t('economics.groups.TIER')}
          series={series}
          rows={tiers.map((tier) => ({
            key: tier,
            name: t(`choices.tier.${tier}`),
            values: sides.map(
              ({ unitEconomics: { lines } }) =>
                lines.nodes.find(({ key }) => key === tier)?.cost.total.amountMinor ?? null,
            ),
          }))}
          write={(amountMinor) => formats.money({ amountMinor, currency })}
        />
      </section>
      <section>
        <h3>{t('serviceModel.load')}</h3>
        <GroupedBars
          label={t('serviceModel.load')}
          rowLabel={t('serviceModel.role')}
          series={series}
          rows={roles.map(({ family, before, after }) => ({
            key: family,
            name: t(`choices.roleFamily.${family}`),
            values: [before, after]
              .slice(0, sides.length)
              .map((side) => side?.utilisation.value ?? null),
          }))}
          write={(value) => formats.percent(value, { beside: 1 })}
          most={1.5}
          mark={1}
        />
      </section>
    </div>
  )
}

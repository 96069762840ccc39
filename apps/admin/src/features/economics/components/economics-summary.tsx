import { useTranslation } from 'react-i18next'
import { FigureStrip } from '@/charts/figure-strip'
import { Why } from '@/evidence/why'
import { useFormats } from '@/i18n/formats'
import type { Economics } from '../economics-query'
import classes from './economics-summary.module.css'

const tones = { BELOW: 'under', WITHIN: 'healthy', ABOVE: 'over' } as const

/** What serving costs in all, and what is left of the margin. */
export function EconomicsSummary({ economics }: { readonly economics: Economics }) {
  const { t } = useTranslation()
  const formats = useFormats()
  const { cost, revenue, idle, overhead, verdict, staff, onboarding, techTouch } = economics
  const unseated = staff?.unseatedPeople ?? 0
  const assumptions = staff?.assumptions ?? []
  const amount = (money: Economics['cost']) => (money === null ? '—' : formats.money(money))
  const share = economics.share?.value ?? null
  const marginLeft = economics.marginLeft?.value ?? null
  const onboardingNote = ({ accounts, ...told }: NonNullable<Economics['onboarding']>): string => {
    const first = told.firstYearShare.value
    const months = told.monthsToRecover.value
    return [
      t('economics.onboardingNote', { count: accounts }),
      ...(first === null ? [] : [t('economics.firstYear', { percent: formats.percent(first) })]),
      ...(months === null ? [] : [t('economics.recovered', { count: Math.ceil(months) })]),
    ].join(' · ')
  }
  return (
    <div className={classes.summary}>
      <FigureStrip
        figures={[
          { name: t('economics.cost'), value: amount(cost) },
          { name: t('economics.revenue'), value: amount(revenue) },
          {
            name: t('economics.share'),
            value: share === null ? '—' : formats.percent(share, { decimals: 2 }),
            note: verdict === null ? undefined : t(`economics.range.${verdict}`),
            tone: verdict === null ? 'none' : tones[verdict],
          },
          {
            name: t('economics.marginLeft'),
            value: marginLeft === null ? '—' : formats.percent(marginLeft, { decimals: 2 }),
          },
          {
            name: t('economics.runRate'),
            value: amount(staff?.runRate ?? null),
            note:
              staff === null || unseated === 0
                ? undefined
                : t('economics.unseated', {
                    count: unseated,
                    cost: formats.money(staff.unseated),
                  }),
          },
          { name: t('economics.budget'), value: amount(staff?.budget ?? null) },
          { name: t('economics.idle'), value: amount(idle) },
          { name: t('economics.overhead'), value: amount(overhead) },
          ...(onboarding === null || onboarding.accounts === 0
            ? []
            : [
                {
                  name: t('economics.onboarding'),
                  value: amount(onboarding.once),
                  note: onboardingNote(onboarding),
                },
              ]),
        ]}
      />
      {assumptions.length > 0 && (
        <p className={classes.assumed}>
          {t('economics.assumed', { seats: assumptions.map(({ text }) => text).join('; ') })}
        </p>
      )}
      {techTouch !== null && <p className={classes.assumed}>{techTouch.evidence.message}</p>}
      <Why about={t('economics.share')} evidence={economics.evidence} />
    </div>
  )
}

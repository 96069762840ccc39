import { useTranslation } from 'react-i18next'
import { FigureStrip } from '@/charts/figure-strip'
import { useFormats } from '@/i18n/formats'
import type { Transition } from '../transition-query'

interface TransitionFiguresProps {
  readonly way: Transition
  /** Nobody is to be above this utilisation. */
  readonly limit: number
}

/** A way in a few figures. */
export function TransitionFigures({ way, limit }: TransitionFiguresProps) {
  const { t } = useTranslation()
  const formats = useFormats()
  const { weeks, leastWeeks, handOvers, leastHandOvers, followed, tightest, verdict } = way
  const revenue = weeks.reduce((sum, week) => sum + week.revenue.amountMinor, 0)
  const [first] = weeks
  return (
    <FigureStrip
      figures={[
        {
          name: t('transition.weeks'),
          value: formats.number(weeks.length),
          note: t('transition.atLeast', { value: formats.number(leastWeeks) }),
          tone: verdict === 'TOO_LONG' ? 'over' : 'none',
        },
        {
          name: t('transition.handovers'),
          value: formats.number(handOvers),
          note: t('transition.atLeast', { value: formats.number(leastHandOvers) }),
        },
        {
          name: t('transition.revenue'),
          value:
            first === undefined ? '–' : formats.money({ ...first.revenue, amountMinor: revenue }),
          note: t('transition.keep', { count: followed }),
        },
        {
          name: t('transition.tightest'),
          value:
            tightest?.utilisation.value == null
              ? t(tightest === null ? 'transition.noWork' : 'transition.nobody')
              : formats.percent(tightest.utilisation.value, { beside: limit }),
          ...(tightest !== null && {
            note: t('transition.inWeek', {
              week: formats.number(tightest.week),
              team: tightest.teamName,
            }),
          }),
          tone: way.above.length > 0 ? 'over' : 'healthy',
        },
      ]}
    />
  )
}

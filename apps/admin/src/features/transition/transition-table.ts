import type { TFunction } from 'i18next'
import { minorDigits } from '@/i18n/minor-digits'
import type { TransitionWeek } from './transition-query'

/** The weeks as a table for spreadsheets: what happens in each, and how busy each role family is. */
export function transitionTable(t: TFunction, weeks: readonly TransitionWeek[]) {
  const families = [...new Set(weeks.flatMap((week) => week.families.map(({ family }) => family)))]
  return {
    header: [
      t('transition.columns.week'),
      t('transition.columns.monday'),
      t('transition.columns.positions'),
      t('transition.columns.handovers'),
      t('transition.columns.revenue', { currency: weeks[0]?.revenue.currency ?? '' }),
      t('transition.columns.followed'),
      ...families.map((family) =>
        t('transition.columns.utilisation', { family: t(`choices.roleFamily.${family}`) }),
      ),
    ],
    rows: weeks.map((week, at) => [
      `${at + 1}`,
      week.monday,
      `${week.positionCount}`,
      `${week.handOverCount}`,
      wholeUnits(week.revenue),
      `${week.followed}`,
      ...families.map((family) => {
        const load = week.families.find((each) => each.family === family)
        return load?.utilisation.value == null ? '' : `${load.utilisation.value}`
      }),
    ]),
  }
}

function wholeUnits({ amountMinor, currency }: TransitionWeek['revenue']): string {
  return `${amountMinor / 10 ** minorDigits(currency)}`
}

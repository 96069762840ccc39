import { Button } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ScrollSideways } from '@/components/scroll-sideways'
import { useFormats } from '@/i18n/formats'
import type { Growth } from '../growth-query'
import classes from './growth-view.module.css'

/** The odds from which a hire is likely, as the plan takes it. */
export const LIKELY = 0.5

/** Whom to hire: with what odds, by when, and when hiring has to begin. */
export function HireTable({ hires }: { readonly hires: Growth['hires'] }) {
  const { t } = useTranslation()
  const formats = useFormats()
  const [isWhole, setWhole] = useState(false)
  const shown = isWhole ? hires : hires.filter(({ odds }) => odds >= LIKELY)
  const dateOf = (date: string | null | undefined): string =>
    date == null ? '—' : formats.date(date)
  return (
    <>
      <ScrollSideways label={t('growthAhead.hires')}>
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col">{t('growthAhead.role')}</th>
              <th scope="col">{t('growthAhead.startBy')}</th>
              <th scope="col">{t('growthAhead.neededBy')}</th>
              <th scope="col" data-align="end">
                {t('growthAhead.odds')}
              </th>
              <th scope="col" data-align="end">
                {t('growthAhead.cost')}
              </th>
            </tr>
          </thead>
          <tbody>
            {shown.map(({ family, number, odds, neededBy, startBy, daysLate, cost }) => (
              <tr key={`${family} ${number}`}>
                <th scope="row">
                  {t('growthAhead.nth', { role: t(`choices.roleFamily.${family}`), number })}
                </th>
                <td>
                  {dateOf(startBy)}
                  {daysLate != null && daysLate > 0 && (
                    <span className={classes.late}>
                      {t('growthAhead.late', { count: daysLate })}
                    </span>
                  )}
                </td>
                <td>
                  {dateOf(neededBy.p50)}
                  {neededBy.p10 !== neededBy.p90 && (
                    <span className={classes.aside}>
                      {neededBy.p90 == null
                        ? t('growthAhead.after', { from: dateOf(neededBy.p10) })
                        : t('growthAhead.between', {
                            from: dateOf(neededBy.p10),
                            to: dateOf(neededBy.p90),
                          })}
                    </span>
                  )}
                </td>
                <td data-align="end">{formats.percent(odds)}</td>
                <td data-align="end">{cost == null ? '—' : formats.money(cost)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollSideways>
      {shown.length < hires.length && (
        <Button mt="sm" variant="subtle" color="gray" size="xs" onClick={() => setWhole(true)}>
          {t('growthAhead.lessLikely', { count: hires.length - shown.length })}
        </Button>
      )}
    </>
  )
}

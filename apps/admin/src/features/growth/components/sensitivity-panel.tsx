import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { Moment } from '@/address/moment'
import { Panel } from '@/components/panel'
import { QueryView } from '@/components/query-view'
import { ScrollSideways } from '@/components/scroll-sideways'
import { SkeletonRows } from '@/grid/skeleton-rows'
import { useFormats } from '@/i18n/formats'
import { type GrowthChoice, keyOf } from '../growth-choice'
import { type Sensitivity, sensitivityQuery } from '../growth-query'
import { useAssumptionLabel } from '../use-assumption-label'
import classes from './growth-view.module.css'

interface SensitivityPanelProps {
  readonly slug: string
  readonly at: Moment
  readonly choice: GrowthChoice
}

/** So many assumptions are told: what moves less is not worth a discussion. */
const TOLD = 8

/** Which assumptions move the number of hires most: each at either end of its range, the others as they are. */
export function SensitivityPanel({ slug, at, choice }: SensitivityPanelProps) {
  const { t } = useTranslation()
  const formats = useFormats()
  const labelOf = useAssumptionLabel()
  const query = useQuery(sensitivityQuery(slug, at, choice))
  return (
    <Panel title={t('growthAhead.sensitivity')}>
      <div className={classes.body}>
        <QueryView query={query} loading={<SkeletonRows rows={TOLD} />}>
          {(sensitivity) => (
            <ScrollSideways label={t('growthAhead.sensitivity')}>
              <table className={classes.narrow}>
                <thead>
                  <tr>
                    <th scope="col">{t('growthAhead.assumption')}</th>
                    <th scope="col" data-align="end">
                      {t('growthAhead.atLow')}
                    </th>
                    <th scope="col" data-align="end">
                      {t('growthAhead.atHigh')}
                    </th>
                  </tr>
                </thead>
                <tbody>
                  {strongest(sensitivity).map(({ assumption, low, high }) => (
                    <tr key={keyOf(assumption)}>
                      <th scope="row">{labelOf(assumption)}</th>
                      <td data-align="end">{formats.number(low.hires, 1)}</td>
                      <td data-align="end">{formats.number(high.hires, 1)}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </ScrollSideways>
          )}
        </QueryView>
      </div>
    </Panel>
  )
}

function strongest(sensitivity: Sensitivity | null): Sensitivity['assumptions'] {
  const reach = ({ low, high }: Sensitivity['assumptions'][number]): number =>
    Math.abs(high.hires - low.hires)
  return (sensitivity?.assumptions ?? [])
    .filter((each) => reach(each) > 0)
    .toSorted((a, b) => reach(b) - reach(a))
    .slice(0, TOLD)
}

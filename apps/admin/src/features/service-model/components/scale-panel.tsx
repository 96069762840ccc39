import type { Moment } from '@/address/moment'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Panel } from '@/components/panel'
import { QueryView } from '@/components/query-view'
import { ScrollSideways } from '@/components/scroll-sideways'
import { Why } from '@/evidence/why'
import { SkeletonRows } from '@/grid/skeleton-rows'
import { useFormats } from '@/i18n/formats'
import { serviceModelFactsQuery } from '../service-model-query'
import classes from './figure-table.module.css'

interface ScalePanelProps {
  readonly slug: string
  readonly at: Moment
}

/** How many CSMs each model would take, and what that costs, as customers become more. */
export function ScalePanel({ slug, at }: ScalePanelProps) {
  const { t } = useTranslation()
  const formats = useFormats()
  const query = useQuery(serviceModelFactsQuery(slug, at))
  const title = t('serviceModel.scale')
  return (
    <Panel title={title}>
      <QueryView query={query} loading={<SkeletonRows rows={5} />}>
        {(facts) => {
          const outlooks = facts?.scaleProjection ?? []
          const models = outlooks[0]?.needs.map(({ model }) => model) ?? []
          const last = outlooks.at(-1)
          return (
            <>
              <ScrollSideways label={title}>
                <div className={classes.scroll}>
                  <table className={classes.table}>
                    <thead>
                      <tr>
                        <th scope="col">{t('serviceModel.customers')}</th>
                        {models.map((model) => (
                          <th key={model} scope="col" className={classes.number}>
                            {t(`choices.serviceModel.${model}`)}
                          </th>
                        ))}
                      </tr>
                    </thead>
                    <tbody>
                      {outlooks.map(({ customers, needs }) => (
                        <tr key={customers}>
                          <th scope="row">{formats.number(customers)}</th>
                          {needs.map(({ model, csms, cost }) => (
                            <td key={model} className={classes.number}>
                              {t('serviceModel.csmsNeeded', {
                                count: csms,
                                csms: formats.number(csms),
                              })}
                              <span className={classes.sub}>
                                {cost === null ? '—' : formats.money(cost)}
                              </span>
                            </td>
                          ))}
                        </tr>
                      ))}
                    </tbody>
                  </table>
                </div>
              </ScrollSideways>
              {last !== undefined && (
                <div className={classes.why}>
                  <Why about={title} evidence={last.evidence} />
                </div>
              )}
            </>
          )
        }}
      </QueryView>
    </Panel>
  )
}

import type { Moment } from '@/address/moment'
import { vocabularies } from '@postscale/schema/entities'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Panel } from '@/components/panel'
import { QueryView } from '@/components/query-view'
import { ScrollSideways } from '@/components/scroll-sideways'
import { SkeletonRows } from '@/grid/skeleton-rows'
import { useFormats } from '@/i18n/formats'
import { serviceModelFactsQuery } from '../service-model-query'
import classes from './figure-table.module.css'

interface DeliverablesPanelProps {
  readonly slug: string
  readonly at: Moment
}

/** What each tier receives from the first day to advocacy, and where no playbook says it. */
export function DeliverablesPanel({ slug, at }: DeliverablesPanelProps) {
  const { t } = useTranslation()
  const formats = useFormats()
  const query = useQuery(serviceModelFactsQuery(slug, at))
  const title = t('serviceModel.deliverables')
  return (
    <Panel title={title}>
      <QueryView query={query} loading={<SkeletonRows rows={6} />}>
        {(facts) => {
          const tiers = facts?.tierDeliverables ?? []
          return (
            <ScrollSideways label={title}>
              <div className={classes.scroll}>
                <table className={classes.table}>
                  <thead>
                    <tr>
                      <th scope="col">{t('serviceModel.stage')}</th>
                      {tiers.map(({ tier, contactsPerYear, reviewsPerYear }) => (
                        <th key={tier} scope="col">
                          {t(`choices.tier.${tier}`)}
                          <span className={classes.sub}>
                            {t('serviceModel.rhythm', {
                              contacts: formats.number(contactsPerYear),
                              reviews: formats.number(reviewsPerYear),
                            })}
                          </span>
                        </th>
                      ))}
                    </tr>
                  </thead>
                  <tbody>
                    {vocabularies.lifecycleStage.values.map((stage) => (
                      <tr key={stage}>
                        <th scope="row">{t(`choices.lifecycleStage.${stage}`)}</th>
                        {tiers.map(({ tier, stages }) => {
                          const of = stages.find((each) => each.stage === stage)
                          const items = [...(of?.deliverables ?? []), ...(of?.selfService ?? [])]
                          return (
                            <td key={tier}>
                              {items.length === 0 ? (
                                <span className={classes.sub}>{t('serviceModel.noPlaybook')}</span>
                              ) : (
                                <ul>
                                  {items.map((item) => (
                                    <li key={item}>{item}</li>
                                  ))}
                                </ul>
                              )}
                            </td>
                          )
                        })}
                      </tr>
                    ))}
                  </tbody>
                </table>
              </div>
            </ScrollSideways>
          )
        }}
      </QueryView>
    </Panel>
  )
}

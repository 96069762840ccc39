import { Stack } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useAddressChoice } from '@/address/use-address-choice'
import type { Moment } from '@/address/moment'
import { Meter } from '@/charts/meter'
import { Panel } from '@/components/panel'
import { QueryView } from '@/components/query-view'
import { Why } from '@/evidence/why'
import { ChoiceSwitch } from '@/forms/choice-switch'
import { AdminLossesDocument } from '@/generated/graphql'
import { RowList } from '@/grid/row-list'
import { SkeletonRows } from '@/grid/skeleton-rows'
import { useFormats } from '@/i18n/formats'
import { workQuery } from '../work-query'
import { LostAccounts } from './lost-accounts'
import { WorkFigures } from './work-figures'

interface LossesViewProps {
  readonly slug: string
  readonly at: Moment
  readonly today: string
}

const spans = ['12', '3', '6', '24'] as const

/** What was lost and why, and how the customers stood before they left. */
export function LossesView({ slug, at, today }: LossesViewProps) {
  const { t } = useTranslation()
  const formats = useFormats()
  const [span, choose] = useAddressChoice('months', spans)
  const months = Number(span)
  const query = useQuery(workQuery('losses', AdminLossesDocument, { slug, at, months }))
  return (
    <>
      <WorkFigures
        query={query}
        figuresOf={({ churnByReason }) => {
          const currency = churnByReason[0]?.churn.currency ?? 'USD'
          const sum = (of: 'churn' | 'contraction') => ({
            currency,
            amountMinor: churnByReason.reduce((all, each) => all + each[of].amountMinor, 0),
          })
          const count = (of: 'churns' | 'contractions') =>
            formats.number(churnByReason.reduce((all, each) => all + each[of], 0))
          const [first] = churnByReason
          return [
            { name: t('work.churned'), value: count('churns'), note: formats.money(sum('churn')) },
            {
              name: t('work.contracted'),
              value: count('contractions'),
              note: formats.money(sum('contraction')),
            },
            {
              name: t('work.mainReason'),
              value: first === undefined ? '—' : (first.reason ?? t('work.noReason')),
              note: first?.share.value == null ? undefined : formats.percent(first.share.value),
            },
          ]
        }}
      />
      <Stack gap="lg">
        <Panel
          title={t('work.reasons')}
          control={
            <ChoiceSwitch
              label={t('work.span')}
              choices={spans
                .toSorted((one, other) => Number(one) - Number(other))
                .map((value) => ({
                  value,
                  label: t('work.lastMonths', { count: Number(value) }),
                }))}
              value={span}
              onChange={choose}
            />
          }
        >
          <QueryView query={query} loading={<SkeletonRows rows={6} />}>
            {(answer) => (
              <RowList
                none={t('work.noLosses')}
                rows={(answer?.churnByReason ?? []).map((line) => {
                  const name = line.reason ?? t('work.noReason')
                  const share = line.share.value
                  return {
                    key: name,
                    name,
                    aside: share === null ? '—' : formats.percent(share),
                    details: [
                      t('work.churns', {
                        count: line.churns,
                        amount: formats.money(line.churn),
                      }),
                      t('work.contractions', {
                        count: line.contractions,
                        amount: formats.money(line.contraction),
                      }),
                    ],
                    more: (
                      <>
                        {share !== null && <Meter label={name} value={share} tone="over" />}
                        <Why about={name} evidence={line.evidence} />
                      </>
                    ),
                  }
                })}
              />
            )}
          </QueryView>
        </Panel>
        <LostAccounts slug={slug} at={at} today={today} />
      </Stack>
    </>
  )
}

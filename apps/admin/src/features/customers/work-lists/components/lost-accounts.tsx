import { Button } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useActAddress } from '@/acts/use-act-address'
import type { Moment } from '@/address/moment'
import { Panel } from '@/components/panel'
import { QueryView } from '@/components/query-view'
import { RowList } from '@/grid/row-list'
import { ShowMore } from '@/grid/show-more'
import { SkeletonRows } from '@/grid/skeleton-rows'
import { useFormats } from '@/i18n/formats'
import { ThingLink } from '@/things/thing-link'
import { IfMay } from '@/viewer/if-may'
import { lostAccountsQuery } from '../lost-accounts-query'
import { BeforeLoss } from './before-loss'

interface LostAccountsProps {
  readonly slug: string
  readonly at: Moment
  readonly today: string
}

/** The accounts that were closed, the latest first, and what preceded. */
export function LostAccounts({ slug, at, today }: LostAccountsProps) {
  const { t } = useTranslation()
  const formats = useFormats()
  const { open } = useActAddress()
  const [opened, show] = useState<string | null>(null)
  const query = useInfiniteQuery(lostAccountsQuery(slug, at))
  return (
    <Panel title={t('work.closedAccounts')} note={query.data?.pages[0]?.totalCount}>
      <QueryView query={query} loading={<SkeletonRows rows={6} />}>
        {({ pages }) => (
          <RowList
            none={t('work.noClosed')}
            rows={pages
              .flatMap((page) => page?.nodes ?? [])
              .map(({ id, name, segment, validTo, acv }) => ({
                key: id,
                name: (
                  <ThingLink slug={slug} kind="account" id={id}>
                    {name}
                  </ThingLink>
                ),
                aside: formats.money(acv),
                details: [
                  validTo === null ? null : t('work.closedOn', { date: formats.date(validTo) }),
                  t(`choices.segment.${segment}`),
                ],
                more: (
                  <>
                    <div>
                      <Button
                        size="compact-sm"
                        variant="subtle"
                        aria-expanded={opened === id}
                        aria-label={t('work.whatPrecededFor', { name })}
                        onClick={() => show(opened === id ? null : id)}
                      >
                        {t('work.whatPreceded')}
                      </Button>
                      <IfMay act="PLAN">
                        <Button
                          size="compact-sm"
                          variant="subtle"
                          aria-label={`${t('changes.reopenAccount')}: ${name}`}
                          onClick={() => open('reopenAccount', id)}
                        >
                          {t('changes.reopenAccount')}
                        </Button>
                      </IfMay>
                    </div>
                    {opened === id && (
                      <BeforeLoss slug={slug} at={at} id={id} end={validTo ?? today} />
                    )}
                  </>
                ),
              }))}
          />
        )}
      </QueryView>
      <ShowMore query={query} />
    </Panel>
  )
}

import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Panel } from '@/components/panel'
import { QueryView } from '@/components/query-view'
import { FactList } from '@/grid/fact-list'
import { SkeletonRows } from '@/grid/skeleton-rows'
import { dataRetentionQuery, KEPT } from '../privacy-query'
import { DataRetentionDialog } from './data-retention-dialog'
import { DataSubjects } from './data-subjects'

/** What is held of people: how long it is kept, and the ways to see and to erase it. */
export function PrivacyPanel({ slug }: { readonly slug: string }) {
  const { t } = useTranslation()
  const [changing, setChanging] = useState(false)
  const query = useQuery(dataRetentionQuery(slug))
  return (
    <Panel
      title={t('privacy.title')}
      control={
        <Button size="xs" variant="default" onClick={() => setChanging(true)}>
          {t('privacy.change')}
        </Button>
      }
    >
      <QueryView query={query} loading={<SkeletonRows rows={2} />}>
        {(kept) =>
          kept && (
            <FactList
              facts={KEPT.map((name) => {
                const months = kept[name]
                return {
                  name: t(`privacy.kept.${name}`),
                  value:
                    months === null ? t('privacy.forGood') : t('privacy.months', { count: months }),
                }
              })}
            />
          )
        }
      </QueryView>
      <DataSubjects slug={slug} />
      {changing && query.data != null && (
        <DataRetentionDialog slug={slug} kept={query.data} onClose={() => setChanging(false)} />
      )}
    </Panel>
  )
}

import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Panel } from '@/components/panel'
import { QueryView } from '@/components/query-view'
import { RowList } from '@/grid/row-list'
import { SkeletonRows } from '@/grid/skeleton-rows'
import { useFormats } from '@/i18n/formats'
import { accessDenialsQuery } from '../access-log-query'
import { useActionLabel } from '../use-action-label'

/** What members were told they may not do. */
export function DenialsPanel({ slug }: { readonly slug: string }) {
  const { t } = useTranslation()
  const formats = useFormats()
  const labelOf = useActionLabel()
  const query = useQuery(accessDenialsQuery(slug))
  return (
    <Panel title={t('access.denials')}>
      <QueryView query={query} loading={<SkeletonRows rows={3} />}>
        {(denials) => (
          <RowList
            none={t('access.noDenials')}
            rows={denials.map(({ actor, action, count, firstAt, lastAt }) => ({
              key: `${actor.name} ${action} ${firstAt}`,
              name: actor.name,
              details: [formats.dateTime(lastAt), labelOf(action), t('access.times', { count })],
            }))}
          />
        )}
      </QueryView>
    </Panel>
  )
}

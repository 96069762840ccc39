import { Stack } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Panel } from '@/components/panel'
import { QueryView } from '@/components/query-view'
import { RowList } from '@/grid/row-list'
import { SkeletonRows } from '@/grid/skeleton-rows'
import { guideListQuery } from '../guides'

/** All guides: how jobs are done, and how the parts work. */
export function GuidesView({ slug }: { readonly slug: string }) {
  const { t, i18n } = useTranslation()
  const query = useQuery(guideListQuery(i18n.language))
  return (
    <QueryView query={query} loading={<SkeletonRows rows={10} />}>
      {(guides) => (
        <Stack gap="lg">
          {([true, false] as const).map((isJob) => (
            <Panel key={String(isJob)} title={t(isJob ? 'help.jobs' : 'help.guides')}>
              <RowList
                none={t('help.none')}
                rows={guides
                  .filter((guide) => guide.isJob === isJob)
                  .map(({ name, title, language }) => ({
                    key: name,
                    name: (
                      <Link to="/$slug/help/$guide" params={{ slug, guide: name }} lang={language}>
                        {title}
                      </Link>
                    ),
                  }))}
              />
            </Panel>
          ))}
        </Stack>
      )}
    </QueryView>
  )
}

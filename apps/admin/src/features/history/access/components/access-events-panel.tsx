import { useInfiniteQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Panel } from '@/components/panel'
import { QueryView } from '@/components/query-view'
import { RowList } from '@/grid/row-list'
import { SkeletonRows } from '@/grid/skeleton-rows'
import { useFormats } from '@/i18n/formats'
import { ShowMore } from '@/grid/show-more'
import { useAccessWords } from '../use-access-words'
import { accessEventsQuery } from '../access-log-query'

/** Who was let in, put out, or given another role, by whom. */
export function AccessEventsPanel({ slug }: { readonly slug: string }) {
  const { t } = useTranslation()
  const formats = useFormats()
  const wordsOf = useAccessWords()
  const query = useInfiniteQuery(accessEventsQuery(slug))
  return (
    <Panel title={t('access.events')} note={query.data?.pages[0]?.totalCount}>
      <QueryView query={query} loading={<SkeletonRows rows={6} />}>
        {({ pages }) => (
          <RowList
            none={t('access.noEvents')}
            rows={pages
              .flatMap((page) => page?.nodes ?? [])
              .map((event) => {
                const { kind, subject, at, actor } = event
                return {
                  key: `${at} ${kind} ${subject}`,
                  name: t(`access.kinds.${kind}`, { subject: subject ?? t('members.anybody') }),
                  details: [
                    formats.dateTime(at),
                    t('access.by', { name: actor.name }),
                    ...wordsOf(event),
                  ],
                }
              })}
          />
        )}
      </QueryView>
      <ShowMore query={query} />
    </Panel>
  )
}

import { Button, Group, TextInput } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { QueryView } from '@/components/query-view'
import { RowList } from '@/grid/row-list'
import { SkeletonRows } from '@/grid/skeleton-rows'
import { useFormats } from '@/i18n/formats'
import { type DataSubject, dataSubjectsQuery, MOST_FOUND } from '../privacy-query'
import { DownloadDataButton } from './download-data-button'
import { EraseDialog } from './erase-dialog'
import classes from './privacy.module.css'

/** Finds people of all times, to tell what is held of them or to erase them. */
export function DataSubjects({ slug }: { readonly slug: string }) {
  const { t } = useTranslation()
  const formats = useFormats()
  const [search, setSearch] = useState('')
  const [erasing, setErasing] = useState<DataSubject | null>(null)
  const [wanted] = useDebouncedValue(search.trim(), 200)
  const query = useQuery(dataSubjectsQuery(slug, wanted))
  const stands = ({ kind, isErased, isHere, leftOn }: DataSubject): string | null => {
    if (isErased) return t('privacy.erased')
    if (isHere) return t(`privacy.here.${kind}`)
    return leftOn === null ? t('privacy.gone') : t('privacy.leftOn', { date: formats.date(leftOn) })
  }
  return (
    <>
      <div className={classes.search}>
        <TextInput
          type="search"
          label={t('privacy.find')}
          description={t('privacy.findHint')}
          value={search}
          onChange={({ currentTarget }) => setSearch(currentTarget.value)}
        />
      </div>
      {query.fetchStatus !== 'idle' || query.data !== undefined ? (
        <QueryView query={query} loading={<SkeletonRows rows={2} />}>
          {(subjects) => (
            <>
              <RowList
                none={t('privacy.nobody')}
                rows={subjects.map((subject) => ({
                  key: subject.id,
                  name: subject.name,
                  details: [
                    t(`privacy.kinds.${subject.kind}`),
                    subject.account,
                    subject.email,
                    stands(subject),
                  ],
                  aside: (
                    <Group gap="xs">
                      <DownloadDataButton slug={slug} subject={subject} />
                      {!subject.isErased && (
                        <Button
                          variant="subtle"
                          color="red"
                          size="compact-sm"
                          aria-label={t('privacy.eraseOf', { name: subject.name })}
                          onClick={() => setErasing(subject)}
                        >
                          {t('privacy.erase')}
                        </Button>
                      )}
                    </Group>
                  ),
                }))}
              />
              {subjects.length === MOST_FOUND && (
                <p className={classes.more}>{t('privacy.more', { count: MOST_FOUND })}</p>
              )}
            </>
          )}
        </QueryView>
      ) : null}
      {erasing !== null && (
        <EraseDialog slug={slug} subject={erasing} onClose={() => setErasing(null)} />
      )}
    </>
  )
}

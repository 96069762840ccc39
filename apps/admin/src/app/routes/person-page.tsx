import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { PageHeader } from '@/components/page-header'
import { PersonView } from '@/features/people/components/person-view'
import { personQuery } from '@/features/people/person-query'
import { AsOfControl, useMoment } from '../shell/as-of-control'

const route = getRouteApi('/signed-in/$slug/people/$personId')

export function PersonPage() {
  const { t } = useTranslation()
  const { personId } = route.useParams()
  const { slug, at, today } = useMoment()
  const { data: person } = useQuery(personQuery(slug, at, personId))
  return (
    <>
      <PageHeader
        title={person?.name ?? t('organisation.person.title')}
        description={
          person?.occupancies.flatMap(({ position }) => position?.title ?? []).join(' · ') ||
          t('organisation.person.title')
        }
        aside={<AsOfControl />}
      />
      <PersonView key={personId} slug={slug} at={at} today={today} personId={personId} />
    </>
  )
}

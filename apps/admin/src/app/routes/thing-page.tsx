import { Button } from '@mantine/core'
import { IconArrowLeft } from '@tabler/icons-react'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { PageHeader } from '@/components/page-header'
import { ThingView } from '@/features/records/components/thing-view'
import { isListed } from '@/things/thing'
import { useMoment } from '../shell/as-of-control'
import { NotFoundNotice } from './not-found-notice'

const route = getRouteApi('/signed-in/$slug/records/$kind/$thingId')

export function ThingPage() {
  const { t } = useTranslation()
  const { slug, at } = useMoment()
  const { kind, thingId } = route.useParams()
  if (!isListed(kind)) return <NotFoundNotice />
  const one = t(`kinds.${kind}.one`)
  return (
    <>
      <PageHeader
        title={`${one.charAt(0).toLocaleUpperCase()}${one.slice(1)}`}
        description={t('recordsPage.description')}
        aside={
          <Button
            variant="default"
            leftSection={<IconArrowLeft size={16} />}
            renderRoot={(props) => (
              <Link to="/$slug/records/$kind" params={{ slug, kind }} {...props} />
            )}
          >
            {t(`kinds.${kind}.many`)}
          </Button>
        }
      />
      <ThingView slug={slug} at={at} kind={kind} id={thingId} />
    </>
  )
}

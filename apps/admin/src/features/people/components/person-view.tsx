import { IconUser } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { Moment } from '@/address/moment'
import { NothingThere } from '@/components/nothing-there'
import { QueryView } from '@/components/query-view'
import { SkeletonRows } from '@/grid/skeleton-rows'
import { ThingHistory } from '@/timeline/thing-history'
import classes from '@/organisation/components/things.module.css'
import { personQuery } from '../person-query'
import { PersonActs } from './person-acts'
import { PersonFacts } from './person-facts'
import { PersonLeaves } from './person-leaves'
import { PersonLoad } from './person-load'
import { PersonSeats } from './person-seats'
import { PersonStep } from './person-step'

interface PersonViewProps {
  readonly slug: string
  readonly at: Moment
  readonly today: string
  readonly personId: string
}

/** Somebody: where they sit, what they carry, when they are away, and what comes next for them. */
export function PersonView({ slug, at, today, personId }: PersonViewProps) {
  const { t } = useTranslation()
  const query = useQuery(personQuery(slug, at, personId))
  const day = at.asOf ?? today
  return (
    <QueryView query={query} loading={<SkeletonRows rows={8} />}>
      {(person) =>
        person === null ? (
          <NothingThere
            Icon={IconUser}
            title={t('organisation.person.notFound')}
            text={t('organisation.person.notFoundExplanation')}
            back={{ to: '/$slug/roster', slug, name: t('roster.title') }}
          />
        ) : (
          <>
            <PersonActs slug={slug} day={day} person={person} />
            <div className={classes.columns}>
              <div className={classes.column}>
                <PersonSeats slug={slug} at={at} today={today} person={person} />
                <PersonLoad person={person} />
                <div className={classes.last}>
                  <ThingHistory slug={slug} thingId={personId} />
                </div>
              </div>
              <div className={classes.column}>
                <PersonFacts person={person} day={day} />
                <PersonLeaves person={person} day={day} />
                <PersonStep person={person} />
              </div>
            </div>
          </>
        )
      }
    </QueryView>
  )
}

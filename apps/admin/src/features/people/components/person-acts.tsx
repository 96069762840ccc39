import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { ActButton } from '@/acts/act-button'
import { InChart } from '@/organisation/components/in-chart'
import classes from '@/organisation/components/things.module.css'
import { IfMayChange } from '@/viewer/if-may-change'
import { useMay } from '@/viewer/viewer-query'
import type { Person } from '../person-query'

interface PersonActsProps {
  readonly slug: string
  readonly day: string
  readonly person: Person
}

/** What can be done with somebody as a whole. */
export function PersonActs({ slug, day, person }: PersonActsProps) {
  const { t } = useTranslation()
  const mayErase = useMay(slug, 'privacy.write')
  const { id, name, to } = person
  const isGone = to !== null && to <= day
  return (
    <div className={classes.actions}>
      <IfMayChange thing={person}>
        {!isGone && <ActButton change="updatePerson" of={id} />}
        {!isGone && <ActButton change="fillPosition" of={id} />}
        {!isGone && <ActButton change="recordLeave" of={id} />}
        <ActButton change={isGone ? 'rehirePerson' : 'endEmployment'} of={id} />
      </IfMayChange>
      <InChart slug={slug} name={name} />
      {mayErase && (
        <Button
          variant="default"
          size="xs"
          renderRoot={(props) => <Link to="/$slug/settings" params={{ slug }} {...props} />}
        >
          {t('organisation.person.personalData')}
        </Button>
      )}
    </div>
  )
}

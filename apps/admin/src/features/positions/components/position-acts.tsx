import { Button } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ActButton } from '@/acts/act-button'
import type { Moment } from '@/address/moment'
import { InChart } from '@/organisation/components/in-chart'
import { SeatActDialog } from '@/organisation/components/seat-act-dialog'
import classes from '@/organisation/components/things.module.css'
import { leaveActs } from '@/organisation/leave-acts'
import type { SeatAction } from '@/organisation/seat-change'
import { IfMayChange } from '@/viewer/if-may-change'
import type { Position } from '../position-query'

interface PositionActsProps {
  readonly slug: string
  readonly at: Moment
  readonly today: string
  readonly position: Position
}

/** What can be done with a seat: what does not apply to it is not offered. */
export function PositionActs({ slug, at, today, position }: PositionActsProps) {
  const { t } = useTranslation()
  const [act, setAct] = useState<SeatAction | null>(null)
  const { id, title, occupancies, openFte, to } = position
  const day = at.asOf ?? today
  if (to !== null && to <= day) return null
  const acts: readonly SeatAction[] = [
    ...(openFte > 0 ? (['fill'] as const) : []),
    ...(occupancies.length > 0 ? (['vacate'] as const) : []),
    'move',
  ]
  return (
    <>
      <div className={classes.actions}>
        <IfMayChange thing={position}>
          <ActButton change="updatePosition" of={id} />
          {acts.map((each) => (
            <Button key={each} variant="default" size="xs" onClick={() => setAct(each)}>
              {t(`roster.actions.${each}`)}
            </Button>
          ))}
          {leaveActs(position).map(({ change, of, person, isOnly }) => (
            <ActButton key={of} change={change} of={of} {...(!isOnly && { name: person })} />
          ))}
          <ActButton change="closePosition" of={id} />
        </IfMayChange>
        <InChart slug={slug} name={title} />
      </div>
      {act !== null && (
        <SeatActDialog
          key={act}
          slug={slug}
          at={at}
          today={today}
          seat={position}
          action={act}
          onClose={() => setAct(null)}
        />
      )}
    </>
  )
}

import { ActionIcon, Button, Menu } from '@mantine/core'
import {
  IconArrowsMove,
  IconCalendarCheck,
  IconCalendarOff,
  IconDots,
  IconUserMinus,
  IconUserPlus,
} from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useActAddress } from '@/acts/use-act-address'
import { useActTitle } from '@/acts/use-act-title'
import { keepFocusAround } from '@/forms/return-focus'
import type { Seat } from '../roster-query'
import { leaveActs } from '../leave-acts'
import type { SeatAction } from '../seat-change'

interface SeatActionsProps {
  readonly seat: Seat
  readonly onAct: (seat: Seat, action: SeatAction) => void
}

/** What can be done to a seat; filling an open one is a button of its own. */
export function SeatActions({ seat, onAct }: SeatActionsProps) {
  const { t } = useTranslation()
  const { open } = useActAddress()
  const titleOf = useActTitle()
  const { title, occupancies } = seat
  const empty = occupancies.length === 0
  return (
    <>
      {empty && (
        <Button
          ref={keepFocusAround}
          variant="default"
          size="xs"
          aria-label={t('roster.actions.fillSeat', { title })}
          onClick={() => onAct(seat, 'fill')}
        >
          {t('roster.actions.fill')}
        </Button>
      )}
      <Menu>
        <Menu.Target>
          <ActionIcon size="md" aria-label={t('roster.actions.menu', { title })}>
            <IconDots size={18} stroke={1.7} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item
            leftSection={<IconUserPlus size={16} stroke={1.7} />}
            onClick={() => onAct(seat, 'fill')}
          >
            {t('roster.actions.fill')}
          </Menu.Item>
          <Menu.Item
            leftSection={<IconUserMinus size={16} stroke={1.7} />}
            disabled={empty}
            onClick={() => onAct(seat, 'vacate')}
          >
            {t('roster.actions.vacate')}
          </Menu.Item>
          <Menu.Item
            leftSection={<IconArrowsMove size={16} stroke={1.7} />}
            onClick={() => onAct(seat, 'move')}
          >
            {t('roster.actions.move')}
          </Menu.Item>
          {leaveActs(seat).map(({ change, of, person, isOnly }) => (
            <Menu.Item
              key={of}
              leftSection={
                change === 'recordLeave' ? (
                  <IconCalendarOff size={16} stroke={1.7} />
                ) : (
                  <IconCalendarCheck size={16} stroke={1.7} />
                )
              }
              onClick={() => open(change, of)}
            >
              {titleOf(change, isOnly ? null : person)}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
    </>
  )
}

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
import { keepFocusAround } from '@/forms/return-focus'
import type { Seat } from '../roster-query'
import { peopleFor, type SeatAction } from '../seat-change'

interface SeatActionsProps {
  readonly seat: Seat
  readonly onAct: (seat: Seat, action: SeatAction) => void
}

/** What can be done to a seat; filling an open one is a button of its own. */
export function SeatActions({ seat, onAct }: SeatActionsProps) {
  const { t } = useTranslation()
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
          <Menu.Item
            leftSection={<IconCalendarOff size={16} stroke={1.7} />}
            disabled={peopleFor('leave', seat).length === 0}
            onClick={() => onAct(seat, 'leave')}
          >
            {t('roster.actions.leave')}
          </Menu.Item>
          <Menu.Item
            leftSection={<IconCalendarCheck size={16} stroke={1.7} />}
            disabled={peopleFor('return', seat).length === 0}
            onClick={() => onAct(seat, 'return')}
          >
            {t('roster.actions.return')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </>
  )
}

import { Button, Menu } from '@mantine/core'
import { IconFold, IconLayoutRows, IconArrowsVertical } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { FilterField } from '../filters/filter-field'
import type { ListedKind } from '../thing'
import type { Grouping } from './use-grouping'

interface GroupMenuProps {
  readonly kind: ListedKind
  readonly grouping: Grouping
}

const NONE = ''

/** By what the rows of a list are grouped, and folding all groups; nothing where a list has no groups. */
export function GroupMenu({ kind, grouping }: GroupMenuProps) {
  const { t } = useTranslation()
  const { offered, by, groups, group, fold } = grouping
  const labelOf = ({ key }: FilterField): string =>
    t(`kinds.${kind}.fields.${key ?? ''}` as 'kinds.account.fields.name')
  if (offered.length === 0) return null
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button variant="default" size="xs" leftSection={<IconLayoutRows size={15} stroke={1.7} />}>
          {by === null ? t('grid.groups.by') : t('grid.groups.is', { label: labelOf(by) })}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.RadioGroup
          value={by?.name ?? NONE}
          onChange={(name) => group(name === NONE ? null : name)}
        >
          <Menu.RadioItem value={NONE} closeMenuOnClick>
            {t('grid.groups.none')}
          </Menu.RadioItem>
          {offered.map((field) => (
            <Menu.RadioItem key={field.name} value={field.name} closeMenuOnClick>
              {labelOf(field)}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
        {by !== null && (
          <>
            <Menu.Divider />
            <Menu.Item
              leftSection={<IconFold size={15} stroke={1.7} />}
              onClick={() => fold(groups.map(({ key }) => key))}
            >
              {t('grid.groups.fold')}
            </Menu.Item>
            <Menu.Item
              leftSection={<IconArrowsVertical size={15} stroke={1.7} />}
              onClick={() => fold([])}
            >
              {t('grid.groups.unfold')}
            </Menu.Item>
          </>
        )}
      </Menu.Dropdown>
    </Menu>
  )
}

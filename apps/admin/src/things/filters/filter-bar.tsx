import { Button, Menu, Popover, SegmentedControl, TextInput } from '@mantine/core'
import { IconChevronDown, IconFilterPlus, IconSearch } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Moment } from '@/address/moment'
import type { ListedKind } from '../thing'
import classes from './filter-bar.module.css'
import { FilterEditor } from './filter-editor'
import { type FilterField, filterFields, hasLives, isSearched } from './filter-field'
import { filterText } from './filter-text'
import { namesQuery, referredIds } from './names-query'
import { useFilterWords } from './use-filter-words'
import type { useThingFilter } from './use-thing-filter'

interface FilterBarProps {
  readonly slug: string
  readonly at: Moment
  readonly kind: ListedKind
  readonly currency: string
  readonly state: ReturnType<typeof useThingFilter>
}

/** What a list is filtered by: words, when things are, and each field that is set, opened by its button. */
export function FilterBar({ slug, at, kind, currency, state }: FilterBarProps) {
  const { t } = useTranslation()
  const { search, chosen, life, set, setLife, clear } = state
  const [opened, open] = useState<string | null>(null)
  const { data: names = new Map<string, string>() } = useQuery(namesQuery(at, referredIds(chosen)))
  const nameOf = (id: string): string | null => names.get(id) ?? null
  const words = useFilterWords(currency, nameOf)
  const fields = filterFields(kind)
  const isSet = ({ name }: FilterField): boolean => name in chosen || name === opened
  const labelOf = ({ name, key }: FilterField): string =>
    key === null
      ? t(`grid.filters.others.${name as 'isOpen'}`)
      : t(`kinds.${kind}.fields.${key}` as 'kinds.account.fields.name')
  return (
    <search className={classes.bar}>
      {isSearched(kind) && (
        <TextInput
          type="search"
          className={classes.search}
          aria-label={t('grid.find', { things: t(`kinds.${kind}.many`) })}
          placeholder={t('grid.find', { things: t(`kinds.${kind}.many`) })}
          leftSection={<IconSearch size={16} stroke={1.7} />}
          value={search.typed}
          onChange={({ currentTarget }) => search.type(currentTarget.value)}
        />
      )}
      {fields.filter(isSet).map((field) => (
        <Popover
          key={field.name}
          opened={opened === field.name}
          onChange={(isOpen) => open(isOpen ? field.name : null)}
          position="bottom-start"
          width={280}
          trapFocus
          returnFocus
        >
          <Popover.Target>
            <Button
              variant="light"
              size="xs"
              className={classes.chip}
              rightSection={<IconChevronDown size={14} />}
              onClick={() => open(opened === field.name ? null : field.name)}
            >
              {field.name in chosen
                ? t('grid.filters.is', {
                    label: labelOf(field),
                    text: filterText(field, chosen[field.name], words),
                  })
                : labelOf(field)}
            </Button>
          </Popover.Target>
          <Popover.Dropdown>
            <FilterEditor
              slug={slug}
              at={at}
              label={labelOf(field)}
              field={field}
              currency={currency}
              value={chosen[field.name]}
              nameOf={nameOf}
              onDone={(value) => {
                set(field.name, value)
                open(null)
              }}
            />
          </Popover.Dropdown>
        </Popover>
      ))}
      <Menu position="bottom-start">
        <Menu.Target>
          <Button
            variant="default"
            size="xs"
            leftSection={<IconFilterPlus size={15} stroke={1.7} />}
          >
            {t('grid.filters.add')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown className={classes.fields}>
          {fields
            .filter((field) => !isSet(field))
            .map((field) => (
              <Menu.Item key={field.name} onClick={() => open(field.name)}>
                {labelOf(field)}
              </Menu.Item>
            ))}
        </Menu.Dropdown>
      </Menu>
      {hasLives(kind) && (
        <SegmentedControl
          size="xs"
          aria-label={t('grid.lives.label')}
          data={(['LIVE', 'FUTURE', 'ENDED', 'ALL'] as const).map((value) => ({
            value,
            label: t(`grid.lives.${value}`),
          }))}
          value={life === null ? 'LIVE' : life.length === 3 ? 'ALL' : (life[0] ?? 'LIVE')}
          onChange={(value) => {
            if (value === 'LIVE') setLife(null)
            else setLife(value === 'ALL' ? ['LIVE', 'FUTURE', 'ENDED'] : [value])
          }}
        />
      )}
      {(Object.keys(chosen).length > 0 || search.kept !== '') && (
        <Button variant="subtle" size="xs" onClick={clear}>
          {t('grid.filters.clear')}
        </Button>
      )}
    </search>
  )
}

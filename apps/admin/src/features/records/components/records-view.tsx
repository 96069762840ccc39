import { NativeSelect, Stack } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { Moment } from '@/address/moment'
import { ThingGrid } from '@/things/grid/thing-grid'
import { isListed, type ListedKind, listedKinds } from '@/things/thing'
import { MovementSums } from './movement-sums'

interface RecordsViewProps {
  readonly slug: string
  readonly at: Moment
  readonly today: string
  readonly kind: ListedKind
}

/** All records of a kind, whichever it is: to be looked through, edited and added to. */
export function RecordsView({ slug, at, today, kind }: RecordsViewProps) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const nameOf = (each: ListedKind): string => {
    const things = t(`kinds.${each}.many`)
    return `${things.charAt(0).toLocaleUpperCase()}${things.slice(1)}`
  }
  const grid = (
    <ThingGrid
      key={kind}
      slug={slug}
      at={at}
      today={today}
      kind={kind}
      aside={
        <NativeSelect
          size="xs"
          aria-label={t('grid.kind')}
          data={listedKinds
            .map((value) => ({ value, label: nameOf(value) }))
            .toSorted((one, other) => one.label.localeCompare(other.label))}
          value={kind}
          onChange={({ currentTarget: { value } }) => {
            if (isListed(value))
              void navigate({ to: '/$slug/records/$kind', params: { slug, kind: value } })
          }}
        />
      }
    />
  )
  if (kind !== 'arrMovement') return grid
  return (
    <Stack gap="md">
      <MovementSums slug={slug} at={at} />
      {grid}
    </Stack>
  )
}
